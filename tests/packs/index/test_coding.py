from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from tests.game.strategies import items, texts

from wickquiz.packs.index.coding import Coder, to_bytes
from wickquiz.packs.model import Citation, Dissent, Image, Item, Place

places = st.builds(
    Place, st.sampled_from([Path("packs/wax.yaml"), Path("/else/where.yaml")]), st.integers(1), st.integers(1)
)
citations = st.builds(
    Citation, texts, st.integers(1, 9), st.integers(1, 9), st.none() | st.tuples(texts), texts, st.none() | places
)


@given(
    items(),
    st.lists(citations, max_size=2).map(tuple),
    st.none() | st.builds(Image, texts, texts),
    st.lists(texts, max_size=2).map(tuple),
    st.none() | places,
)
def test_an_item_is_written_and_read_back_with_all_that_it_holds(
    item: Item, cited: tuple[Citation, ...], image: Image | None, tags: tuple[str, ...], place: Place | None
) -> None:
    dissents = (Dissent(cited, "no", "why"),) if cited else ()
    whole = replace(item, citations=cited, dissents=dissents, image=image, tags=tags, allow=tags, place=place)
    coder = Coder(Path("packs/wax.yaml"))
    written = to_bytes(coder.from_item(whole))
    read = Coder(Path("packs/wax.yaml"), coder.files).to_item(json.loads(written))
    assert read == whole
    assert read.place == place
    assert [each.place for each in read.citations] == [each.place for each in cited]
