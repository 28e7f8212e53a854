"""What only a WebSocket can be sent."""

from tests.live.conftest import Evening


def test_bytes_are_no_frame(evening: Evening) -> None:
    bas = evening.screen("Bas")
    bas.line.send(b'{"alive": true}')
    assert bas.ended() == 4000


def test_a_frame_far_too_large_is_not_even_taken_in(evening: Evening) -> None:
    bas = evening.screen("Bas")
    bas.send({"text": "x" * 200_000})
    assert bas.ended() == 1009
