// Makes the editor quicker. Everything it does can be done without it.
(() => {
  const form = document.getElementById("draft");
  const text = document.getElementById("field-markdown");
  if (!form) return;

  // What was typed and could not be saved waits in this browser: the sign-in may have run out, or the network.
  const key = "draft-" + form.dataset.draft;
  const fields = () => Object.fromEntries([...new FormData(form)].filter(([name]) => name.startsWith("fields[")));
  const saved = document.getElementById("saved");
  const left = localStorage.getItem(key);
  if (left && left !== JSON.stringify(fields())) {
    const notice = document.createElement("p");
    notice.className = "problem";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Take it over";
    button.addEventListener("click", () => {
      for (const [name, value] of Object.entries(JSON.parse(left))) if (form.elements[name]) form.elements[name].value = value;
      notice.remove();
      form.dispatchEvent(new Event("input", { bubbles: true }));
      text?.dispatchEvent(new Event("input", { bubbles: true }));
    });
    notice.append("This browser kept what could not be saved. ", button);
    form.before(notice);
  }
  const isSaved = (event) => event.detail.xhr.status === 200 && !event.detail.xhr.responseURL.includes("/sign-in");
  form.addEventListener("input", () => localStorage.setItem(key, JSON.stringify(fields())));
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.requestConfig.elt !== form) return;
    if (isSaved(event)) return localStorage.removeItem(key);
    event.detail.shouldSwap = false;
    fail();
  });
  document.body.addEventListener("htmx:sendError", fail);
  function fail() {
    (document.getElementById("saved") ?? saved).textContent = "Not saved: sign in again in another window, or see whether the archive can be reached. What you typed stays in this browser.";
  }

  const show = () => document.querySelectorAll("[data-insert][hidden]").forEach((button) => (button.hidden = false));
  show();
  document.body.addEventListener("htmx:afterSwap", show);
  document.body.addEventListener("click", (event) => {
    const button = event.target.closest("[data-insert]");
    if (!button || !text) return;
    text.setRangeText(button.dataset.insert, text.selectionStart, text.selectionEnd, "end");
    text.focus();
    text.dispatchEvent(new Event("input", { bubbles: true }));
  });
})();
