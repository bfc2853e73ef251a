// Takes the words that are marked in the text with the mouse, a finger or the keyboard, in code points. Without it, exact words are asked for.
"use strict";

const text = document.getElementById("text");
const marking = document.querySelector("[data-marking]");

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const start = range && position(range.startContainer, range.startOffset);
  const end = range && position(range.endContainer, range.endOffset);
  if (range && (start === null || end === null || end <= start)) return;
  if (!range) return;
  marking.elements.start.value = start;
  marking.elements.end.value = end;
  marking.querySelector("[data-words]").textContent = selection.toString().slice(0, 200);
  marking.hidden = false;
});

// How many code points of the source stand before a place; null outside of its text.
function position(node, offset) {
  if (node.nodeType !== Node.TEXT_NODE) {
    node = node.childNodes[offset] ?? node;
    while (node.firstChild) node = node.firstChild;
    offset = 0;
  }
  const part = node.parentElement?.closest("[data-start]");
  if (!part || !text.contains(part)) return null;
  let at = Number(part.dataset.start);
  const nodes = document.createTreeWalker(part, NodeFilter.SHOW_TEXT, (each) =>
    each.parentElement.closest("[data-laid]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  while (nodes.nextNode()) {
    if (nodes.currentNode === node) return at + Array.from(node.data.slice(0, offset)).length;
    at += Array.from(nodes.currentNode.data).length;
  }
  return null;
}
