"""A pack as one file is the pack that its folder is; whatever else the bytes are, they are refused."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.packs.hostile.zips import DEFLATED, MIMETYPE, PACK, Raw, archive
from tests.packs.sharing import built, written

from wickquiz.packs.archive import open_archive
from wickquiz.packs.archive_rules import MAX_ENTRIES, MAX_RATIO, MAX_TEXT
from wickquiz.packs.install import install
from wickquiz.packs.library import find_packs, load
from wickquiz.packs.model import PackError
from wickquiz.packs.reader import check, read_pack

SMALL = archive([MIMETYPE, PACK, Raw(b"README", b"# Wax\n", DEFLATED)])


@pytest.fixture
def wax(tmp_path: Path) -> Path:
    return built(tmp_path / "wax", tmp_path / "wax.wickpack")


def test_an_archive_is_the_same_pack_as_its_folder(wax: Path) -> None:
    one, folder = read_pack(wax), read_pack(wax.with_suffix(""))
    assert one.items == folder.items
    assert (one.id, one.title, one.cover, one.content_hash) == (
        folder.id,
        folder.title,
        folder.cover,
        folder.content_hash,
    )
    assert [(each.rule, each.message) for each in one.problems] == [
        (each.rule, each.message) for each in folder.problems
    ]
    assert one.path == wax


def test_a_problem_in_an_archive_names_the_file_in_it(wax: Path) -> None:
    warnings = check(wax).problems
    assert {problem.place.path for problem in warnings} == {wax / "pack.yaml", wax / "makers.yaml"}


def test_an_archive_without_an_id_is_called_by_its_file(tmp_path: Path) -> None:
    path = tmp_path / "Wax & Wick.wickpack"
    path.write_bytes(archive([MIMETYPE, Raw(PACK.name, PACK.data.replace(b"id: wax\n", b""))]))
    assert read_pack(path).id == "wax-wick"


def test_archives_in_the_library_are_found_beside_folders(wax: Path) -> None:
    written(wax.parent / "more")
    assert find_packs([wax.parent]) == (wax.parent / "more", wax.parent / "wax", wax)
    packs, problems = load([wax])
    assert [pack.id for pack in packs] == ["wax"]
    assert problems == ()


def test_an_archive_that_is_refused_keeps_no_other_pack_away(wax: Path) -> None:
    (wax.parent / "bad.wickpack").write_bytes(b"bad")
    packs, problems = load([wax.parent / "bad.wickpack", wax])
    assert [pack.id for pack in packs] == ["wax"]
    assert [(problem.rule, problem.place.path.name) for problem in problems] == [("not-an-archive", "bad.wickpack")]


@pytest.mark.parametrize(
    ("count", "is_refused"), [(MAX_ENTRIES - 2, False), (MAX_ENTRIES - 1, True)], ids=["at the limit", "over it"]
)
def test_an_archive_has_2000_entries_and_no_more(tmp_path: Path, count: int, is_refused: bool) -> None:
    path = tmp_path / "many.wickpack"
    path.write_bytes(archive([MIMETYPE, PACK, *(Raw(b"README%d" % number) for number in range(count))]))
    assert (check(path).playable == 0) is is_refused


def test_a_file_may_unpack_to_100_times_its_size_and_no_more(tmp_path: Path) -> None:
    path = tmp_path / "dense.wickpack"
    for size, rule in ((50 * MAX_RATIO, "wrong-size"), (50 * MAX_RATIO + 1, "ratio")):
        path.write_bytes(archive([MIMETYPE, PACK, Raw(b"README", packed=b"\xff" * 50, method=DEFLATED, size=size)]))
        assert [problem.rule for problem in check(path).problems] == [rule]


def test_a_text_may_have_2_mb(tmp_path: Path) -> None:
    path = tmp_path / "long.wickpack"
    path.write_bytes(archive([MIMETYPE, PACK, Raw(b"LICENSE", b"x" * MAX_TEXT)]))
    assert len(open_archive(path).texts) == 1
    path.write_bytes(archive([MIMETYPE, PACK, Raw(b"LICENSE", b"x" * (MAX_TEXT + 1))]))
    assert [problem.rule for problem in check(path).problems] == ["entry-too-large"]


def test_a_folder_called_like_an_archive_is_a_folder(tmp_path: Path) -> None:
    written(tmp_path / "wax.wickpack")
    assert read_pack(tmp_path / "wax.wickpack").id == "wax"


def changed(data: bytes) -> st.SearchStrategy[bytes]:
    """`data` with bytes changed, cut out, put in, moved, or cut off."""
    place = st.integers(0, len(data))
    span = st.tuples(place, place).map(sorted)
    return st.one_of(
        st.tuples(place, st.binary(min_size=1, max_size=8)).map(
            lambda t: data[: t[0]] + t[1] + data[t[0] + len(t[1]) :]
        ),
        st.tuples(place, st.binary(min_size=1, max_size=40)).map(lambda t: data[: t[0]] + t[1] + data[t[0] :]),
        span.map(lambda t: data[: t[0]] + data[t[1] :]),
        st.tuples(span, place).map(lambda t: data[: t[1]] + data[t[0][0] : t[0][1]] + data[t[1] :]),
        place.map(lambda at: data[:at]),
    )


def assert_read_or_refused(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path, packs, cache = (Path(folder) / name for name in ("wax.wickpack", "packs", "cache"))
        path.write_bytes(data)
        try:
            install(path, packs, cache, {})
        except PackError:
            assert [entry.name for entry in Path(folder).iterdir()] == [path.name]
        else:
            assert [entry.name for entry in packs.iterdir()] == ["wax.wickpack"]
            assert (packs / "wax.wickpack").read_bytes() == data
            assert read_pack(packs / "wax.wickpack").items[0].stem


@settings(max_examples=400)
@given(changed(SMALL))
def test_a_changed_archive_is_refused_or_still_sound(data: bytes) -> None:
    assert_read_or_refused(data)


@settings(max_examples=100)
@given(st.binary(max_size=200))
def test_bytes_that_were_no_archive_are_refused(data: bytes) -> None:
    assert_read_or_refused(data)


@settings(max_examples=200)
@given(changed(PACK.data), st.sampled_from([b"pack.yaml", b"more.yaml", b"citations.lock.json", b"README"]))
def test_a_sound_archive_of_changed_texts_is_refused_or_read(data: bytes, name: bytes) -> None:
    others = [PACK] if name != PACK.name else []
    assert_read_or_refused(archive([MIMETYPE, *others, Raw(name, data)]))


FIELDS = ("flags", "method", "needed", "disk", "attributes", "size", "packed_size", "crc", "start")


@settings(max_examples=300)
@given(st.dictionaries(st.sampled_from(FIELDS), st.integers(0, 0xFFFF), max_size=3), st.booleans())
def test_an_entry_whose_fields_lie_is_refused_or_means_nothing_else(fields: dict[str, int], is_local: bool) -> None:
    honest = {
        name: value for name, value in fields.items() if not is_local or name not in ("disk", "attributes", "start")
    }
    lying = Raw(PACK.name, PACK.data, local=tuple(honest.items())) if is_local else Raw(PACK.name, PACK.data, **fields)
    assert_read_or_refused(archive([MIMETYPE, lying]))
