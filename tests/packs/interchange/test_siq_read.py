from __future__ import annotations

from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.packs.interchange.siq_packs import (
    QUESTION,
    atom,
    board,
    content,
    new,
    old,
    param,
    read,
    round_,
    sentences,
    siq,
    theme,
)

from wickquiz.packs.interchange.report import Imported, InterchangeError
from wickquiz.packs.interchange.zips import write_zip
from wickquiz.packs.model import Level, Source


def test_prices_become_levels_by_thirds_of_their_round() -> None:
    prices = ("100", "200", "300", "400", "500")
    first = round_(
        *(theme(*(new(content(f"{name} {price}?"), price=price) for price in prices), name=name) for name in "AB")
    )
    final = round_(theme(new(content("Final?"), price="0"), name="F"), name="Last", kind="final")
    found = read(siq(first, final))
    assert [item.level for item in found.items[:5]] == [Level.EASY, Level.EASY, Level.MEDIUM, Level.HARD, Level.HARD]
    assert [item.level for item in found.items[5:10]] == [item.level for item in found.items[:5]]
    assert (found.items[-1].level, found.items[-1].topic) == (Level.MEDIUM, "F")
    assert found.places[-1].startswith("Last / F / 0, line ")


def test_ways_of_playing_are_named_and_a_secret_theme_is_the_topic() -> None:
    cat = '<type name="cat"><param name="theme">Light</param><param name="cost">500</param></type>'
    data = board(
        old(atom("Who?"), more=cat),
        new(content("What?"), kind="stake"),
        new(content("Where?"), kind="secret", more=param("theme", "Wax")),
        new(content("When?"), kind="secret", more=param("theme", "Wick")),
    )
    found = read(data)
    assert [item.topic for item in found.items] == ["Light", "Gases", "Wax", "Wick"]
    assert sentences(found) == [
        "questions that were played in a way of their own come in as ordinary ones: cat (1), secret (2), stake (1)"
    ]


def about(*, authors: tuple[str, ...] = (), sources: tuple[str, ...] = (), comments: str = "", host: str = "") -> str:
    written = f"<authors>{''.join(f'<author>{name}</author>' for name in authors)}</authors>"
    written += f"<sources>{''.join(f'<source>{name}</source>' for name in sources)}</sources>"
    return f"<info>{written}<comments>{comments}</comments><showmanComments>{host}</showmanComments></info>"


GLOBAL = (
    '<global><Authors><Author id="a1"><Name>Ada</Name><SecondName/><Surname>Tallow</Surname></Author></Authors>'
    '<Sources><Source id="b1"><Author>B. Stearin</Author><Title>Why wax burns</Title><Year>1899</Year>'
    "<Publish>The Lamp Gazette</Publish></Source></Sources></global>"
)


def test_sources_are_listed_and_each_question_says_which_it_names() -> None:
    question = new(
        content(QUESTION),
        info=about(
            authors=("Bo",), sources=("@b1#p. 4", "https://example.org/wax"), comments="A fact.", host="Be kind."
        ),
    )
    rounds = round_(theme(question, info=about(sources=("An almanac",))))
    found = read(siq(rounds, head=GLOBAL + about(authors=("@a1", "@none"), comments="Small lights")))
    assert found.sources == {
        "s1": Source("s1", "An almanac"),
        "s2": Source("s2", "Why wax burns", publisher="The Lamp Gazette", author="B. Stearin", published="1899"),
        "s3": Source("s3", "https://example.org/wax", url="https://example.org/wax"),
    }
    assert found.authors == ("Ada Tallow", "@none", "Bo")
    assert found.description == "Small lights"
    assert found.items[0].why == "A fact.\nBe kind.\n[Why wax burns, p. 4; https://example.org/wax]"
    assert sentences(found) == [
        "it names the source 'An almanac' for all of its questions: cite 's1' in each",
        "its source 'Why wax burns, p. 4' names no paragraph: find it, and cite it as 'source: s2@4'",
        "its source 'https://example.org/wax' names no paragraph: find it, and cite it as 'source: s3@4'",
    ]


def test_lists_of_version_4_stand_in_files_of_their_own() -> None:
    rounds = round_(theme(old(atom(QUESTION), more=about(sources=("@b1",)))))
    lists = (
        ("Texts/authors.xml", b'<Authors><Author id="a1"><Name>Ada</Name></Author></Authors>'),
        (
            "Texts/sources.xml",
            b'<Sources><Source id="b1"><Title>Why wax burns</Title><Year>?</Year></Source></Sources>',
        ),
    )
    found = read(siq(rounds, version="4", head=about(authors=("@a1",)), files=lists))
    assert found.authors == ("Ada",)
    assert found.sources == {"s1": Source("s1", "Why wax burns")}
    broken = read(siq(rounds, version="4", files=(("Texts/sources.xml", b"<a>"),)))
    assert "authors or sources do not come in" in sentences(broken)[0]


def test_authors_and_sources_that_a_pack_lists_and_does_not_name_are_told() -> None:
    question = new(content(QUESTION), info=about(sources=("@b1",)))
    lists = GLOBAL.replace("</Authors>", '<Author id="a2"><Name>Bo</Name></Author></Authors>')
    found = read(siq(round_(theme(question)), head=lists + about(authors=("@a2",))))
    assert sentences(found)[-1] == "authors and sources that the pack lists and nothing in it names: Ada Tallow"


def test_how_long_an_atom_of_version_4_is_shown_is_told_once() -> None:
    atoms = f'<atom time="8">{QUESTION}</atom><atom time="-1">Now</atom><atom time="0">!</atom>'
    found = read(siq(round_(theme(old(atoms))), version="4"))
    assert sentences(found) == [
        (
            "of what the pack says of itself this does not come in: "
            "how long something is shown (1 of its texts, pictures...)"
        )
    ]


def test_what_a_pack_says_of_itself_comes_in_or_is_named() -> None:
    head = "<tags><tag>Light</tag><tag>Wax</tag></tags>"
    attributes = 'language="ru-RU" restriction="18+" difficulty="7" publisher="Wick &amp; Co" logo="@l.png"'
    timed = f'<item duration="00:00:05">{QUESTION}</item>'
    themes = theme(new(timed), info=about(comments="Sing it"))
    rounds = round_(themes, name="Dusk", info=about(comments="Be quick")) + round_(name="Night", kind="final")
    found = read(siq(rounds, head=head, attributes=attributes, version="7"))
    assert (found.title, found.language) == ("Candles", "ru-RU")
    assert sentences(found) == [
        "the pack is of version 7, and versions up to 5 are known: see that all is there",
        (
            "of what the pack says of itself this does not come in: who may play it ('18+'), how hard it is ('7'), "
            "its publisher ('Wick & Co'), its logo ('@l.png'), its tags ('Light, Wax'), the names of its rounds "
            "('Dusk, Night'), how long something is shown (1 of its texts, pictures...)"
        ),
        "its comment does not come in: 'Be quick'",
        "its comment does not come in: 'Sing it'",
    ]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"<package/>", "is no SIGame pack"),
        (write_zip([("other.xml", b"<a/>")]), "holds no content.xml"),
        (write_zip([("content.xml", b"<quiz/>")]), "begins with <quiz>"),
        (write_zip([("content.xml", b"<package>")]), "not well-formed"),
        (write_zip([("content.xml", b'<!DOCTYPE p [<!ENTITY e "x">]><package name="&e;"/>')]), "document type"),
        (write_zip([("content.xml", b"<package/>"), ("../evil", b"")]), "leads out of the archive"),
    ],
)
def test_a_file_that_is_something_else_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(InterchangeError, match=sentence):
        read(data)


def test_an_empty_pack_has_no_questions() -> None:
    assert read(write_zip([("content.xml", b'<package name=""/>')])) == Imported("candles", ())


names = st.sampled_from(
    [
        *("package", "rounds", "round", "themes", "theme", "questions", "question", "params", "param", "item", "atom"),
        *("scenario", "right", "wrong", "answer", "info", "sources", "source", "authors", "author", "comments"),
        *("global", "Author", "Source", "Title", "type", "tags", "tag"),
    ]
)
values = st.sampled_from(["", "100", "-1", "question", "answerOptions", "select", "@b1#x", "image", "True", "A", "²"])
attributes = st.dictionaries(st.sampled_from(["name", "type", "price", "isRef", "id", "version"]), values, max_size=3)
trees = st.recursive(
    values,
    lambda inner: st.builds(
        lambda name, given_, parts: (
            f"<{name}{''.join(f' {key}={quoteattr(value)}' for key, value in given_.items())}>{''.join(parts)}</{name}>"
        ),
        names,
        attributes,
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


@settings(max_examples=100)
@given(st.lists(trees, max_size=5), st.booleans())
def test_whatever_stands_in_a_question_gives_an_item_or_a_sentence(parts: list[str], is_new: bool) -> None:
    inner = "".join(parts)
    question = new(inner, more=inner) if is_new else old(inner, more=inner)
    found = read(board(question, f'<question price="1">{inner}</question>'))
    assert len(found.items) + sum(sentence.startswith("left out: ") for sentence in sentences(found)) >= 2


@settings(max_examples=60)
@given(st.lists(trees, max_size=5))
def test_whatever_stands_in_a_pack_never_breaks_the_reader(parts: list[str]) -> None:
    root = f'<package name="x"><rounds>{"".join(parts)}</rounds>{"".join(parts)}</package>'
    assert read(write_zip([("content.xml", root.encode())])).title == "x"
