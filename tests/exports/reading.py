"""A PDF, read back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import DictionaryObject, PdfObject, StreamObject


@dataclass(frozen=True)
class Paper:
    """What a reader of the PDF finds, with eyes and without."""

    content: bytes

    @cached_property
    def reader(self) -> PdfReader:
        return PdfReader(BytesIO(self.content))

    @property
    def pages(self) -> int:
        return len(self.reader.pages)

    @property
    def title(self) -> str | None:
        return None if self.reader.metadata is None else self.reader.metadata.title

    @property
    def language(self) -> object:
        return self.reader.root_object.get("/Lang")

    @property
    def is_tagged(self) -> bool:
        return bool(self.reader.root_object.get("/MarkInfo", {}).get("/Marked"))

    @property
    def says_pdf_ua(self) -> bool:
        metadata = self.reader.root_object["/Metadata"].get_object()
        return isinstance(metadata, StreamObject) and b'pdfuaid:part="1"' in metadata.get_data()

    @cached_property
    def text(self) -> str:
        """All words, in the order in which they were set, with single spaces."""
        return " ".join(" ".join(page.extract_text() for page in self.reader.pages).split())

    @property
    def tags(self) -> list[str]:
        """The kind of every element, in the order in which it is read out."""
        return [
            str(element["/S"])[1:]
            for element in _elements(self.reader.root_object["/StructTreeRoot"])
        ]

    @property
    def fonts(self) -> set[str]:
        return {
            str(font.get_object()["/BaseFont"])
            for page in self.reader.pages
            for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
        }

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in millimetres."""
        box = self.reader.pages[0].mediabox
        return round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)


def _elements(element: PdfObject | None) -> Iterator[DictionaryObject]:
    """Every element of the tree of tags, in the order in which it is read out."""
    if not isinstance(element, DictionaryObject):
        return
    children = element.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        found = child.get_object()
        if isinstance(found, DictionaryObject) and "/S" in found:
            yield found
            yield from _elements(found)
