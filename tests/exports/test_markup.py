"""No text from a method becomes HTML."""

from kring.exports.markup import Markup, document, tag


def test_a_text_is_escaped_and_what_is_ready_is_not() -> None:
    assert tag("p", "a < b & c", tag("b", "<i>")) == "<p>a &lt; b &amp; c<b>&lt;i&gt;</b></p>"


def test_an_attribute_is_escaped_and_none_is_left_out() -> None:
    assert tag("p", class_='"x"', id=None) == '<p class="&quot;x&quot;"></p>'


def test_an_element_without_content_has_no_end() -> None:
    assert tag("col", class_="a") == '<col class="a">'


def test_the_title_of_a_document_is_a_text() -> None:
    assert "<title>&lt;/title&gt;</title>" in document("nl", "</title>", "", Markup(""))
