"""Ids, codes and tokens."""

import itertools
import re

from kring.system import ids


def test_a_code_is_two_groups_of_four_without_vowels() -> None:
    codes = {ids.code() for _ in range(200)}
    assert all(re.fullmatch(r"[BCDFGHJKLMNPRSTVWXZ]{4}-[BCDFGHJKLMNPRSTVWXZ]{4}", c) for c in codes)
    assert len(codes) == 200


def test_a_code_is_read_however_it_was_typed() -> None:
    assert {ids.letters_of(typed) for typed in ("krvt-mpld", " KRVT MPLD", "krvtmpld.")} == {
        "KRVTMPLD"
    }


def test_a_text_that_is_too_long_for_a_code_is_no_code() -> None:
    assert len(ids.letters_of("KRVTMPLD" * 100)) == 9


def test_ids_differ() -> None:
    assert len({ids.new() for _ in range(100)}) == 100
    assert len(set(itertools.islice(ids.stream(), 100))) == 100
    assert re.fullmatch(r"[a-z2-7]{26}", ids.new())


def test_jitter_stays_within_its_bound() -> None:
    assert all(0 <= ids.jitter(5) <= 5 for _ in range(100))


def test_every_letter_comes_at_every_place_of_an_id() -> None:
    letters = set("abcdefghijklmnopqrstuvwxyz234567")
    # That one is missing from a column of 2,000 by chance: less than 1 in 10^25.
    assert all(
        set(column) == letters for column in zip(*(ids.new() for _ in range(2000)), strict=True)
    )
