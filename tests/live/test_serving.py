"""`kring serve` as a process: it starts, says where, serves safely, and stops with a goodbye."""

import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.client import Browser
from tests.live.process import Process

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Process]:
    with Process(tmp_path_factory.mktemp("installation")) as running:
        running.start()
        yield running
        # Whatever was asked above, nothing of it stands in a log.
        assert running.end(signal.SIGTERM) == ""


def test_pages_are_never_kept_and_hold_no_open_door(server: Process) -> None:
    page = server.get("/")
    assert page.status == 200
    assert page.getheader("Cache-Control") == "no-store"
    policy = page.getheader("Content-Security-Policy", "")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert page.getheader("Referrer-Policy") == "same-origin"
    assert page.getheader("X-Content-Type-Options") == "nosniff"
    assert "uvicorn" not in str(page.getheaders())


@pytest.mark.parametrize(
    ("spoken", "lang"), [("nl", "nl"), ("en-GB", "en"), ("fr", "nl"), ("", "nl")]
)
def test_a_page_speaks_the_readers_language(server: Process, spoken: str, lang: str) -> None:
    assert server.get("/", **{"Accept-Language": spoken}).getheader("Content-Language") == lang


def test_static_files_are_compressed_and_kept_for_good(server: Process) -> None:
    page = server.get("/").body  # type: ignore[attr-defined] # see `Process.get`
    name = page.split('href="/static/kring/joined/')[1].split('"')[0]
    sheet = server.get(f"/static/kring/joined/{name}", **{"Accept-Encoding": "br"})
    assert sheet.status == 200
    assert sheet.getheader("Content-Encoding") == "br"
    assert "immutable" in sheet.getheader("Cache-Control", "")
    assert server.get("/static/../kring.sqlite3").status == 404
    assert server.get("/static/kring/nothing.css").status == 404


def test_an_address_that_is_none_of_ours_says_nothing(server: Process) -> None:
    assert server.get("/m/" + "a" * 26 + "/?secret=CANARY").status == 404


def test_a_second_server_on_the_same_data_is_refused_in_one_line(server: Process) -> None:
    refused = server.command("serve", "--port", "0")
    assert refused.returncode == 1
    assert refused.stderr.startswith("kring serve: Kring is already running")
    assert refused.stderr.count("\n") == 1
    assert server.command("migrate").returncode == 1
    assert server.command("rewrap").returncode == 1


def test_a_port_in_use_is_named_in_one_line(server: Process, tmp_path: Path) -> None:
    port = server.address.rpartition(":")[2]
    refused = Process(tmp_path).command("serve", "--port", port)
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert f"port {port}: Address already in use. KRING_HOST" in refused.stderr


@pytest.mark.parametrize("said", ["https://", "https://a.example/kring", "https://a.example:port"])
def test_an_address_with_more_or_less_than_a_name_is_refused_in_one_line(
    tmp_path: Path, said: str
) -> None:
    refused = Process(tmp_path, KRING_ADDRESS=said).command("serve")
    assert refused.returncode == 1
    assert refused.stderr == (
        "kring serve: KRING_ADDRESS must be https:// and a name alone, "
        "such as https://kring.example.\n"
    )


@pytest.mark.parametrize(
    ("setting", "said", "needed"),
    [
        ("KRING_PORT", "http", "a number from 0 to 65535"),
        ("KRING_PORT", "99999", "a number from 0 to 65535"),
        ("KRING_ERASE_AFTER_HOURS", "a day", "a whole number of hours, 0 or more"),
        ("KRING_ERASE_AFTER_HOURS", "-1", "a whole number of hours, 0 or more"),
        ("KRING_TIME_ZONE", "Mars", "the name of a time zone, such as Europe/Amsterdam"),
    ],
)
def test_a_setting_that_cannot_be_is_named_in_one_line(
    tmp_path: Path, setting: str, said: str, needed: str
) -> None:
    refused = Process(tmp_path, **{setting: said}).command("serve")
    assert refused.returncode == 1
    assert refused.stderr == f"kring serve: {setting} must be {needed}; it is “{said}”.\n"


def test_a_method_that_is_left_alone_is_named_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "methods").mkdir()
    broken = tmp_path / "methods" / "broken.yaml"
    broken.write_text("id: broken\n")
    with Process(tmp_path) as running:
        running.start()
        said = running.end(signal.SIGTERM)
    assert str(broken) in said
    assert "kring methods check" in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("command", [("serve",), ("migrate",), ("erase", "--expired"), ("rewrap",)])
def test_a_folder_that_cannot_be_used_is_named_in_one_line(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.touch()
    refused = Process(in_the_way / "data").command(*command)
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert refused.stderr.startswith(f"kring {command[0]}: cannot use {in_the_way}")
    assert refused.stderr.endswith("KRING_DATA and KRING_KEYS name the folders.\n")


def test_a_plain_http_address_is_refused(tmp_path: Path) -> None:
    refused = Process(tmp_path, KRING_ADDRESS="http://kring.example").command("serve")
    assert refused.returncode == 1
    assert "https://" in refused.stderr


def test_a_proxy_that_is_not_named_is_not_believed_and_the_log_says_so_once(tmp_path: Path) -> None:
    public = {"KRING_ADDRESS": "https://kring.example", "KRING_PROXIES": "192.0.2.7"}
    said_by_it = {"Host": "kring.example", "X-Forwarded-Proto": "https"}
    with Process(tmp_path, **public) as running:
        running.start()
        for _ in range(2):
            assert running.get("/", **said_by_it).getheader("Location") == "https://kring.example/"
        log = running.end(signal.SIGTERM)
    assert log.count("not believed: name it in KRING_PROXIES.\n") == log.count("\n") == 1


def test_behind_the_proxy_of_the_compose_file_pages_are_served(tmp_path: Path) -> None:
    compose = (ROOT / "deploy" / "compose.yaml").read_text()
    proxies = re.findall(r'KRING_PROXIES: "(.+)"', compose)
    assert "ports:" not in compose.partition("caddy:")[0]
    public = {"KRING_ADDRESS": "https://kring.example", "KRING_PROXIES": proxies[0]}
    with Process(tmp_path, **public) as running:
        running.start()
        shown = running.get("/", Host="kring.example", **{"X-Forwarded-Proto": "https"})
        assert shown.status == 200
        assert running.end(signal.SIGTERM) == ""


def test_a_theme_is_served_from_here_and_one_that_reads_badly_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "theme.toml"
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    file.write_text('name = "Waterschap"\nlogo = "logo.svg"\n[light]\nask = "#00567d"\n')
    with Process(tmp_path / "data", KRING_THEME=str(file)) as running:
        running.start()
        page = running.get("/").body  # type: ignore[attr-defined] # see `Process.get`
        sheet, logo = (
            re.search(rf"/static/theme/{name}[^\"]+", page) for name in ("theme", "logo")
        )
        assert sheet
        assert logo
        assert "--kring-ask: light-dark(#00567d" in running.get(sheet[0]).body  # type: ignore[attr-defined] # see `Process.get`
        assert running.get(logo[0]).getheader("Content-Security-Policy") == "sandbox"
        assert running.end(signal.SIGTERM) == ""
    file.write_text('name = "Waterschap"\n[light]\nask = "#3399cc"\n')
    refused = Process(tmp_path / "data", KRING_THEME=str(file)).command("serve")
    assert refused.returncode == 1
    assert refused.stderr.startswith(f"kring serve: the theme {file} is refused:\n")
    assert "on-colour (#ffffff) on ask (#3399cc) has a contrast of 3.19:1" in refused.stderr


def test_the_whole_installation_is_for_its_owner_alone(server: Process) -> None:
    data = Path(server.environment["KRING_DATA"])
    assert data.joinpath("kring.sqlite3").is_file()
    modes = [(data / name).stat().st_mode for name in ("keys", "secret.key")]
    assert [mode & 0o077 for mode in modes] == [0, 0]


def test_at_a_stop_browsers_are_told_to_come_back(tmp_path: Path) -> None:
    with Process(tmp_path) as server:
        server.start()
        meeting, cookie = begun(server)
        ingrid = Browser(server.address, meeting, cookie)
        ingrid.hello()
        said = server.end(signal.SIGTERM)
        assert ingrid.ended() == 1001
        assert ingrid.frames[-1]["bye"] == "restart"
        assert 0 <= ingrid.frames[-1]["after"] <= 3000
        assert said == ""

        server.start()
        again = Browser(server.address, meeting, cookie)
        assert "snapshot" in again.hello(ingrid.mark)
        assert again.shared == ingrid.shared
        again.leave()


def test_a_meeting_outlives_a_new_wrapping_key(tmp_path: Path) -> None:
    with Process(tmp_path) as server:
        server.start()
        meeting, cookie = begun(server)
        server.end(signal.SIGTERM)
        before = (tmp_path / "keys" / "wrapping.key").read_text()
        assert server.command("rewrap").stdout == "Wrapped the keys of 1 meetings anew.\n"
        after = (tmp_path / "keys" / "wrapping.key").read_text()
        assert after != before
        assert len(after.split()) == 1
        server.start()
        ingrid = Browser(server.address, meeting, cookie)
        ingrid.hello()
        assert ingrid.own["leads"] is True
        ingrid.leave()


def test_an_operator_can_erase_a_meeting(tmp_path: Path) -> None:
    with Process(tmp_path) as server:
        server.start()
        meeting, _ = begun(server)
        unknown = server.command("erase", "nobody")
        assert (unknown.returncode, unknown.stderr.count("\n")) == (1, 1)
        assert "running server" in server.command("erase", meeting).stdout
        server.end(signal.SIGTERM)
        assert server.command("erase", "--expired").stdout == "Erased 1 meetings.\n"
        assert server.command("erase", meeting).returncode == 1


def begun(server: Process) -> tuple[str, str]:
    """Start a meeting; return its id and its leader's cookie."""
    where, cookie = server.post("/start", name="Ingrid", method="basismethode", takes_part="yes")
    return where.split("/")[2], cookie


def test_the_command_line_explains_itself(tmp_path: Path) -> None:
    process = Process(tmp_path)
    said = process.command("--help").stdout
    assert all(name in said for name in ("serve", "migrate", "erase", "rewrap", "version"))
    assert process.command("version").stdout.startswith("kring ")
    assert process.command().returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_for_phones_it_says_the_address_on_the_network(tmp_path: Path) -> None:
    with Process(tmp_path) as server:
        server.start("--host", "0.0.0.0")
        port = server.address.rpartition(":")[2]
        said = server.read(lines=4)
        assert f":{port}" in said
        assert "can read along" in said
        assert "█" in said
