"""Contact sheets of the synthetic sample.

python -m data_scripts.synthetic.sheet OUT.png [--seed N] [--attributes | --not-faces]
"""

import argparse
import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from rich.progress import track

from course.attributes import ATTRIBUTES
from data_scripts.synthetic.canvas import HEIGHT, WIDTH
from data_scripts.synthetic.face import draw_face
from data_scripts.synthetic.labels import draw_labels
from data_scripts.synthetic.not_face import KINDS, draw_not_face, not_face_kind
from data_scripts.synthetic.pairs import labels_without_and_with
from data_scripts.synthetic.streams import Picture

CAPTION = 18
GAP = 8
INK, PAPER = (40, 40, 44), (250, 249, 246)


def random_faces(seed: int, columns: int = 10, rows: int = 5) -> Image.Image:
    """Return the first faces of a seed as they come."""
    labels = draw_labels(seed, columns * rows)
    cells = [
        ("", [draw_face(seed, index, labels[index])])
        for index in track(range(columns * rows), description="Drawing faces")
    ]
    return _sheet(cells, columns, scale=0.75)


def attribute_pairs(seed: int, pairs: int = 2, columns: int = 4) -> Image.Image:
    """Return, for each attribute, the same persons without it (left) and with it (right)."""
    cells = []
    for name in track(ATTRIBUTES, description="Drawing attributes"):
        pictures: list[Picture] = []
        for index, without, worn in labels_without_and_with(seed, name, pairs):
            pictures += [draw_face(seed, index, without), draw_face(seed, index, worn)]
        cells.append((name, pictures))
    return _sheet(cells, columns, scale=0.55)


def not_faces(seed: int, each: int = 2, columns: int = 7) -> Image.Image:
    """Return some not-faces of each kind."""
    found: dict[str, list[Picture]] = {kind: [] for kind in KINDS}
    index = 0
    while any(len(pictures) < each for pictures in found.values()):
        pictures = found[not_face_kind(seed, index)]
        if len(pictures) < each:
            pictures.append(draw_not_face(seed, index))
        index += 1
    return _sheet(list(found.items()), columns, scale=0.55)


def _sheet(cells: list[tuple[str, list[Picture]]], columns: int, scale: float) -> Image.Image:
    """Return a grid of captioned cells, each a row of pictures."""
    wide, high = round(WIDTH * scale), round(HEIGHT * scale)
    caption = CAPTION if any(text for text, _ in cells) else 0
    cell_wide = max(len(pictures) for _, pictures in cells) * wide + GAP
    cell_high = high + caption + GAP
    rows = -(-len(cells) // columns)
    sheet = Image.new("RGB", (columns * cell_wide + GAP, rows * cell_high + GAP), PAPER)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(13)
    for number, (text, pictures) in enumerate(cells):
        left = GAP + (number % columns) * cell_wide
        top = GAP + (number // columns) * cell_high
        draw.text((left, top), text, INK, font)
        for place, picture in enumerate(pictures):
            small = Image.fromarray(picture).resize((wide, high), Image.Resampling.LANCZOS)
            sheet.paste(small, (left + place * wide, top + caption))
    return sheet


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(description="Write a contact sheet of the synthetic sample.")
    parser.add_argument("out", type=Path, help="PNG file to write")
    parser.add_argument("--seed", type=int, default=1, help="seed of the pictures (default: 1)")
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--attributes", action="store_true", help="each attribute without (left) and with it"
    )
    choice.add_argument("--not-faces", action="store_true", help="pictures without a face")
    options = parser.parse_args(arguments)
    if options.not_faces:
        image = not_faces(options.seed)
    else:
        image = (attribute_pairs if options.attributes else random_faces)(options.seed)
    temporary = options.out.with_name(options.out.name + ".tmp")
    try:
        image.save(temporary, "PNG", optimize=True)
        temporary.replace(options.out)
    except OSError as problem:
        print(f"Cannot write {options.out}: {problem.strerror}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
