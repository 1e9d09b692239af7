"""What Sphinx learns from us: formulas without JavaScript, docstrings in the site's language."""

from typing import Any

from docutils import nodes
from docutils.utils.math import MathError
from docutils.utils.math.latex2mathml import tex2mathml
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from autograder.handbook.edition import handbook_translation
from autograder.translations import prose


def setup(application: Sphinx) -> dict[str, Any]:
    """Register all of it with Sphinx."""
    application.add_html_math_renderer("mathml", (_inline_formula, None), (_formula, None))
    application.connect("autodoc-process-docstring", _translate_docstring)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _inline_formula(translator: Any, node: nodes.math) -> None:
    translator.body.append(_mathml(node.astext()))
    raise nodes.SkipNode


def _formula(translator: Any, node: nodes.math_block) -> None:
    translator.body.append(f'<p class="formula">{_mathml(node.astext(), as_block=True)}</p>')
    raise nodes.SkipNode


def _mathml(formula: str, *, as_block: bool = False) -> str:
    """Return what browsers draw and screen readers read; Sphinx's own ways need a network, or TeX.

    Raises:
        ExtensionError: docutils does not know a command in it.
    """
    try:
        return str(tex2mathml(formula, as_block=as_block))
    except MathError as problem:
        raise ExtensionError(f"{problem} In the formula {formula!r}") from None


def _translate_docstring(
    application: Sphinx, what: str, name: str, value: Any, options: Any, lines: list[str]
) -> None:
    translate = handbook_translation(application.config.language)
    text = prose.translated("\n".join(lines).rstrip(), translate)
    lines[:] = [*text.split("\n"), ""]
