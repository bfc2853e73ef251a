// Passkeys: shows what only a browser that knows them can do, and has it answer what a form asks (WebAuthn, level 3).
// An address that is a number can have none.
"use strict";

const known = Boolean(window.PublicKeyCredential?.parseCreationOptionsFromJSON && PublicKeyCredential.parseRequestOptionsFromJSON)
  && !/^[\d.]+$|:/.test(location.hostname);
document.querySelectorAll("[data-needs-passkeys]").forEach(part => part.hidden = !known);
document.querySelectorAll("[data-lacks-passkeys]").forEach(part => part.hidden = known);

// Asked at once, but not again by itself after a refusal.
const form = document.querySelector("form[data-passkey]");
if (form && known) {
  form.addEventListener("submit", answer);
  if (!document.querySelector("[role=alert]")) answer();
}

async function answer(event) {
  event?.preventDefault();
  const problem = form.querySelector("[data-problem]");
  problem.textContent = "";
  try {
    form.elements.Credential.value = JSON.stringify(await ask(JSON.parse(form.dataset.options)));
    form.submit();
  } catch (refusal) {
    problem.textContent = refusal.name === "InvalidStateError"
      ? "This device has a passkey for this account already."
      : "No passkey was given. Try again, or go back.";
  }
}

function ask(options) {
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
