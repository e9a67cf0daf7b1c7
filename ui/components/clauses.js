// The text of a document, clause by clause. Every number is a button: a click tells which record it became.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".atlas-clauses")
  const make = (tag, name, text) => {
    const element = document.createElement(tag)
    if (name) element.className = name
    if (text) element.textContent = text
    return element
  }
  const drawn = JSON.stringify([data.clauses, data.legend])
  if (root.dataset.drawn !== drawn) {
    const legend = make("p", "legend")
    data.legend.forEach(([kind, words]) => legend.append(make("span", `number ${kind}`, words), " "))
    const text = make("div", "text")
    text.tabIndex = 0
    text.setAttribute("role", "region")
    text.setAttribute("aria-label", data.label)
    data.clauses.forEach(clause => {
      const section = make("section", clause.measure ? "measure" : "")
      section.style.setProperty("--depth", clause.depth)
      section.append(make("span", "path", clause.name || clause.path))
      const paragraph = make("p")
      clause.parts.forEach(([words, kind, record]) => {
        if (kind === "" || kind === "head") return paragraph.append(kind ? make("strong", "", words) : words)
        const number = make("button", `number ${kind}`, words)
        number.type = "button"
        number.dataset.record = record
        paragraph.append(number)
      })
      section.append(paragraph)
      text.append(section)
    })
    root.replaceChildren(legend, text)
    root.dataset.drawn = drawn
  }
  root.onclick = event => {
    const number = event.target.closest("button.number")
    if (number) setTriggerValue("picked", number.dataset.record)
  }
  root.querySelectorAll("button.number").forEach(number => {
    const chosen = data.chosen !== "" && !data.chosen.endsWith("/") && number.dataset.record === data.chosen
    // Only the text scrolls, never the page around it.
    if (chosen && !number.classList.contains("chosen")) {
      const box = root.querySelector(".text")
      const away = number.getBoundingClientRect().top - box.getBoundingClientRect().top
      if (away < 0 || away > box.clientHeight - 40) box.scrollTop += away - box.clientHeight / 2
    }
    number.classList.toggle("chosen", chosen)
  })
}
