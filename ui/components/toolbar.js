// The links under a chart. What needs the browser happens here: full screen, clipboard, picture, saving a file.
// The server makes what is saved only when asked, and hands it over in data.payload, once per number.
const done = new WeakMap()

const save = (name, blob) => {
  const anchor = document.createElement("a")
  anchor.href = URL.createObjectURL(blob)
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10000)
}

const deliver = async (payload, address) => {
  if (payload.kind === "csv") return save(payload.name, new Blob([payload.text], { type: "text/csv;charset=utf-8" }))
  const picture = await (await plotly(address)).toImage(payload.figure, payload.size)
  save(payload.name, await (await fetch(picture)).blob())
}

const copy = async (button, field, data) => {
  try {
    await navigator.clipboard.writeText(data.link)
    button.textContent = data.copied
    setTimeout(() => { button.textContent = button.dataset.label }, 2000)
  } catch {
    // Without a secure context there is no clipboard: show the link, selected.
    field.hidden = false
    field.value = data.link
    field.select()
  }
}

export default function ({ data, parentElement, setTriggerValue }) {
  const nav = parentElement.querySelector("nav")
  const field = parentElement.querySelector("input")
  field.setAttribute("aria-label", data.field)
  const acts = {
    link: button => copy(button, field, data),
    full: () => {
      document.documentElement.requestFullscreen?.().catch(() => {})
      setTriggerValue("asked", "full")
    },
  }
  nav.replaceChildren(...data.items.map(([id, label]) => {
    const button = document.createElement("button")
    button.type = "button"
    button.textContent = button.dataset.label = label
    button.dataset.act = id
    button.onclick = () => (acts[id] ?? (() => setTriggerValue("asked", id)))(button)
    return button
  }))
  if (data.payload && done.get(parentElement) !== data.payload.number) {
    done.set(parentElement, data.payload.number)
    deliver(data.payload, data.plotly).catch(() => {
      field.hidden = false
      field.value = data.failed
    })
  }
}
