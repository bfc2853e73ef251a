// Marks the words a fragment like #char=120,240 names (RFC 5147, in code points) where no single element holds them.
// Whatever has an element of its own is marked by the stylesheet, without this script.
"use strict";

const text = document.getElementById("text");

function mark() {
  CSS.highlights?.delete("passage");
  document.querySelectorAll(".continued").forEach(piece => piece.classList.remove("continued"));

  const asked = /^#char=(\d+),(\d+)$/.exec(decodeURIComponent(location.hash));
  if (!asked) return;

  const name = asked[0].slice(1);
  text.querySelectorAll(`[data-continues="${name}"]`).forEach(piece => piece.classList.add("continued"));
  if (!document.getElementById(name)) markRange(Number(asked[1]), Number(asked[2]));
}

function markRange(start, end) {
  const range = document.createRange();
  const from = place(start, false);
  const to = place(end, true);
  if (!from || !to || start >= end) return;

  range.setStart(...from);
  range.setEnd(...to);
  if (window.Highlight && CSS.highlights) CSS.highlights.set("passage", new Highlight(range));
  from[0].parentElement.scrollIntoView({ block: "center" });
}

// Readings that curators laid over words are no part of the text.
function ownWords(node) {
  return node.parentElement.closest("[data-laid]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}

// The text node and UTF-16 offset of a code point; the end of a range belongs to the node it ends in.
function place(position, isEnd) {
  for (const part of text.querySelectorAll("[data-start]")) {
    let at = Number(part.dataset.start);
    const nodes = document.createTreeWalker(part, NodeFilter.SHOW_TEXT, ownWords);
    while (nodes.nextNode()) {
      const characters = Array.from(nodes.currentNode.data);
      const within = position - at;
      if (within >= 0 && (within < characters.length || (isEnd && within === characters.length))) {
        return [nodes.currentNode, characters.slice(0, within).join("").length];
      }
      at += characters.length;
    }
  }
  return null;
}

addEventListener("hashchange", mark);
mark();
