"""A notebook that is open in JupyterLab: what a person does with it, and what they see."""

import re
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode
from playwright.sync_api import Locator, Page, expect

SECONDS_FOR_ALL_CELLS = 600
SECONDS_FOR_A_CELL = 120
MILLISECONDS_TO_CHANGE_THEMES = 2500
RUNNING = re.compile(r"\[\*\]")
TRACEBACK = "Traceback (most recent call last)"
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
WIDTHS = {1280: 800, 1920: 1080}  # pixels, and the heights that go with them


@dataclass(frozen=True)
class NotebookPage:
    """The page of an open notebook; cells are found by their place in the notebook's file."""

    page: Page
    notebook: NotebookNode

    @classmethod
    def open(cls, page: Page, address: str, path: str, notebook: NotebookNode) -> "NotebookPage":
        """Open a notebook of the server's folder, alone, and wait until its kernel is ready."""
        workspace = Path(path).stem  # of its own, in which no other notebook is open
        page.goto(address.format(f"lab/workspaces/{workspace}/tree/{path}"))
        expect(page.locator(".jp-Notebook .jp-Cell")).to_have_count(
            len(notebook.cells), timeout=1000 * SECONDS_FOR_A_CELL
        )
        idle = page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")
        idle.wait_for(timeout=SECONDS_FOR_A_CELL * 1000)
        return cls(page, notebook)

    def cell(self, grade_id: str) -> Locator:
        """Return the cell that has this grade_id."""
        names = [one.metadata.get("nbgrader", {}).get("grade_id") for one in self.notebook.cells]
        return self.page.locator(".jp-Notebook .jp-Cell").nth(names.index(grade_id))

    def run_all(self) -> None:
        """Choose Run > Run All Cells, and wait until the last has run."""
        self.choose("Run", "Run All Cells")
        prompts = self.page.locator(".jp-CodeCell .jp-InputPrompt")
        expect(prompts.last).to_have_text(
            re.compile(r"\[\d+\]"), timeout=1000 * SECONDS_FOR_ALL_CELLS
        )
        self.wait_until_idle(SECONDS_FOR_ALL_CELLS)

    def choose(self, menu: str, entry: str, *, below: str = "") -> None:
        """Choose an entry of a menu (of the submenu `below`, if that is given)."""
        self.page.locator(".lm-MenuBar-item", has_text=menu).first.click()
        for name in filter(None, (below, entry)):
            exactly = re.compile(rf"^{re.escape(name)}$")
            label = self.page.locator(".lm-Menu-itemLabel", has_text=exactly)
            label.hover()
            label.click()

    def write(self, grade_id: str, code: str) -> None:
        """Replace what is in a cell, and run it."""
        self.cell(grade_id).locator(".cm-content").click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(code)
        self.page.keyboard.press("Control+Enter")
        self.wait_until_idle()

    def run(self, grade_id: str) -> str:
        """Run a cell; returns what it shows."""
        self.cell(grade_id).locator(".jp-InputArea-prompt").click()
        self.page.keyboard.press("Control+Enter")
        self.wait_until_idle()
        return self.shown(grade_id)

    def shown(self, grade_id: str) -> str:
        """Return what a cell shows, as text."""
        return str(self.cell(grade_id).locator(".jp-OutputArea").inner_text())

    def wait_until_idle(self, seconds: float = SECONDS_FOR_A_CELL) -> None:
        """Wait until no cell runs."""
        running = self.page.locator(".jp-InputPrompt", has_text=RUNNING)
        expect(running).to_have_count(0, timeout=1000 * seconds)

    def tracebacks(self) -> list[str]:
        """Return the ends of the tracebacks that a reader sees."""
        outputs = self.page.locator(".jp-OutputArea-output", has_text=TRACEBACK).all_inner_texts()
        return [text.strip().splitlines()[-1] for text in outputs]

    def pictures_without_words(self) -> int:
        """Return how many pictures have no alternative text."""
        return int(
            self.page.locator(".jp-OutputArea img:not([alt]), .jp-OutputArea img[alt='']").count()
        )

    def look(self, folder: Path, place: Locator, name: str) -> None:
        """Keep pictures of a place, in light and dark, in a narrow and a wide window."""
        folder.mkdir(parents=True, exist_ok=True)
        for theme, entry in THEMES.items():
            self.choose("Settings", entry, below="Theme")
            self.page.wait_for_timeout(MILLISECONDS_TO_CHANGE_THEMES)  # a splash fades in and out
            for width, height in WIDTHS.items():
                self.page.set_viewport_size({"width": width, "height": height})
                place.scroll_into_view_if_needed()
                self.page.screenshot(path=folder / f"{name}-{theme}-{width}.png")
