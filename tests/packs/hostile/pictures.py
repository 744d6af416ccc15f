"""Pictures that are none, that are broken, or that no memory holds."""

from __future__ import annotations

from collections.abc import Callable

from tests.packs.hostile.drawn import canvas, chunk, jpeg, lossy, png, riff, segment, webp
from tests.packs.hostile.zips import MIMETYPE, PACK, Raw, archive

Row = tuple[str, str, str, Callable[[], bytes]]

SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
HTML = b"<!doctype html><script>alert(1)</script>"


def _holding(name: str, data: bytes) -> Callable[[], bytes]:
    return lambda: archive([MIMETYPE, PACK, Raw(name.encode(), data)])


_DRAWN: tuple[tuple[str, str, str, bytes], ...] = (
    ("an SVG called PNG", "picture-type", "a.png", SVG),
    ("an SVG called JPEG", "picture-type", "a.jpg", SVG),
    ("a page called PNG", "picture-type", "a.png", HTML),
    ("a page called WebP", "picture-type", "a.webp", HTML),
    ("a GIF called PNG", "picture-type", "a.png", b"GIF89a\1\0\1\0\0\0\0;"),
    ("a BMP called PNG", "picture-type", "a.png", b"BM" + bytes(60)),
    ("a zip called PNG", "picture-type", "a.png", archive([MIMETYPE, PACK])),
    ("nothing called PNG", "picture-type", "a.png", b""),
    ("a JPEG called PNG", "picture-type", "a.png", jpeg()),
    ("a PNG called WebP", "picture-type", "a.webp", png()),
    ("a PNG called JPEG", "picture-type", "a.jpeg", png()),
    ("a PNG's beginning", "picture-damaged", "a.png", png()[:40]),
    ("a PNG without its end", "picture-damaged", "a.png", png()[:-12]),
    ("a PNG and a zip behind it", "picture-damaged", "a.png", png(tail=archive([MIMETYPE, PACK]))),
    ("a PNG with a wrong checksum", "picture-damaged", "a.png", png(more=chunk(b"tEXt", b"a", crc=1))),
    ("a PNG of no width", "picture-damaged", "a.png", png(0, 9)),
    ("a PNG of 3 bits", "picture-damaged", "a.png", png(depth=3)),
    ("a PNG without a palette", "picture-damaged", "a.png", png(colour=3)),
    ("a PNG with two headers", "picture-damaged", "a.png", png(more=png()[8:33])),
    ("a PNG without data", "picture-damaged", "a.png", png()[:33] + chunk(b"IEND")),
    (
        "a PNG with a longer header",
        "picture-damaged",
        "a.png",
        png()[:8] + chunk(b"IHDR", png()[16:29] + b"x") + png()[33:],
    ),
    ("a PNG that is all chunks", "picture-damaged", "a.png", png(more=chunk(b"tEXt") * 100_000)),
    ("a PNG chunk beyond its end", "picture-damaged", "a.png", png(more=b"\xff\xff\xff\xfftEXt")),
    ("a PNG of 65,535 pixels a side", "picture-too-large", "a.png", png(65_535, 65_535)),
    ("a PNG one pixel too wide", "picture-too-large", "a.png", png(4097, 1)),
    ("a PNG over 32 MB", "picture-too-large", "a.png", png(2829, 2829)),
    ("a PNG over 32 MB by its depth", "picture-too-large", "a.png", png(2001, 2000, depth=16)),
    ("a JPEG's beginning", "picture-damaged", "a.jpg", jpeg()[:20]),
    ("a JPEG without its end", "picture-damaged", "a.jpg", jpeg(end=b"")),
    ("a JPEG and a page behind it", "picture-damaged", "a.jpg", jpeg() + HTML),
    ("a JPEG of no height", "picture-damaged", "a.jpg", jpeg(9, 0)),
    ("a JPEG without a frame", "picture-damaged", "a.jpg", jpeg(scans=0)),
    ("a JPEG by arithmetic", "picture-damaged", "a.jpg", jpeg(frame=0xC9)),
    ("a JPEG with two frames", "picture-damaged", "a.jpg", jpeg(scans=0, end=jpeg()[2:])),
    ("a JPEG that is all segments", "picture-damaged", "a.jpg", b"\xff\xd8" + segment(0xE1, b"") * 9_999 + jpeg()[2:]),
    ("a JPEG that is all scans", "picture-damaged", "a.jpg", jpeg(frame=0xC2, scans=500)),
    ("a JPEG of a segment without length", "picture-damaged", "a.jpg", b"\xff\xd8\xff\xe1\0\0" + jpeg()[2:]),
    ("a JPEG of 65,535 pixels a side", "picture-too-large", "a.jpg", jpeg(65_535, 65_535)),
    ("a WebP's beginning", "picture-damaged", "a.webp", webp()[:21]),
    ("a WebP longer than it says", "picture-damaged", "a.webp", webp() + b"more"),
    ("a WebP that moves", "picture-damaged", "a.webp", webp(before=canvas(2, 2, flags=2))),
    ("a WebP on another canvas", "picture-damaged", "a.webp", webp(before=canvas(9_999, 2))),
    ("a WebP with a wrong signature", "picture-damaged", "a.webp", lossy(start=b"abc")),
    ("a WebP of no picture", "picture-damaged", "a.webp", b"RIFF\4\0\0\0WEBP"),
    ("a WebP that is all chunks", "picture-damaged", "a.webp", webp(before=riff(b"EXIF", b"") * 9_999)),
    ("a WebP of 16,384 pixels", "picture-too-large", "a.webp", webp(16_384, 16_384)),
    ("a lossy WebP of 16,383 pixels", "picture-too-large", "a.webp", lossy(16_383, 16_383)),
)

PICTURES: list[Row] = [
    (what, rule, f"images/{name}", _holding(f"images/{name}", data)) for what, rule, name, data in _DRAWN
]
