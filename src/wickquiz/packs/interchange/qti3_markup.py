"""Elements of QTI 3 to write: a thin layer over the standard library's tree, with texts that XML can hold."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import Final

NAMESPACE: Final = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
PACKAGE: Final = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
LOM: Final = "http://ltsc.ieee.org/xsd/LOM"
TEMPLATES: Final = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates"
_SCHEMAS: Final = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd"
_INSTANCE: Final = {"xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance"}
ITEM_ROOT: Final = {
    "xmlns": NAMESPACE,
    **_INSTANCE,
    "xsi:schemaLocation": f"{NAMESPACE} {_SCHEMAS}/imsqti_asiv3p0p1_v1p0.xsd",
}
PACKAGE_ROOT: Final = {
    "xmlns": PACKAGE,
    **_INSTANCE,
    "xsi:schemaLocation": f"{PACKAGE} {_SCHEMAS}/imsqtiv3p0_imscpv1p2_v1p0.xsd",
}
_UNFIT: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Node = ET.Element


def node(name: str, attributes: dict[str, str] | None = None, *children: Node | str) -> Node:
    """Return an element with its children, elements and texts, in their order."""
    made = Node(name, {key: _fit(value) for key, value in (attributes or {}).items()})
    last: Node | None = None
    for child in children:
        if isinstance(child, Node):
            made.append(child)
            last = child
        elif last is None:
            made.text = (made.text or "") + _fit(child)
        else:
            last.tail = (last.tail or "") + _fit(child)
    return made


def lines(text: str) -> list[Node | str]:
    """Return `text` as it stands in XHTML: a `br` for each end of a line."""
    first, *rest = text.split("\n")
    made: list[Node | str] = [first]
    for line in rest:
        made += (node("br"), line)
    return made


def document(root: Node) -> bytes:
    """Return the document of `root`, indented for people."""
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'.encode()


def _fit(text: str) -> str:
    return _UNFIT.sub("", text)
