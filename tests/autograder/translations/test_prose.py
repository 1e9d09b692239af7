from autograder.translations.prose import blocks, translated

CELL = "# Title\n\nA text\nof two lines.\n\n\n```\ncode\n\nmore code\n```\n\n- a list\n"


def test_blocks_are_the_cell_again() -> None:
    assert "".join(blocks(CELL)) == CELL


def test_a_block_is_a_paragraph_and_code_stays_whole() -> None:
    assert blocks(CELL)[::2] == [
        *("# Title", "A text\nof two lines.", "```\ncode\n\nmore code\n```", "- a list\n"),
    ]


def test_blank_lines_stay_where_they_are() -> None:
    assert translated(CELL, lambda block: block.upper()) == CELL.upper()
