// The print button; where no script can press it, the style sheet leaves it out.

document.querySelector("[data-print]")?.addEventListener("click", () => window.print());
