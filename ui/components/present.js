// Presenting: keys, the black screen, and a row of controls that appears while the mouse moves or has the focus.
const TURNS = {
  ArrowRight: "next", PageDown: "next", " ": "next",
  ArrowLeft: "previous", PageUp: "previous",
  Home: "first", End: "last",
}
const ACTS = { ...TURNS, Escape: "escape", b: "black", ".": "black", f: "full", l: "language", d: "ground" }
// Streamlit's own: R runs the page again, C offers to clear its memory.
const STREAMLITS = ["r", "c"]
const [SHOWN_FOR, ANSWERED_WITHIN] = [2000, 1500]

const isField = element => element?.matches?.("input, textarea, select, [contenteditable=true], [contenteditable='']")
const focused = () => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}
const cardIsOpen = () => document.querySelector("[role=dialog]") !== null

const setUp = root => {
  const nav = root.querySelector("nav")
  const black = root.querySelector(".black")
  const state = { data: null, tell: null, asked: 0, askedAt: 0, left: 0 }

  const turn = place => {
    black.hidden = true
    const to = Math.max(1, Math.min(state.data.of, place))
    // The place asked for last counts, not the one shown: quick presses add up.
    if (to === state.asked) return
    state.asked = to
    state.askedAt = performance.now()
    state.tell("place", to)
  }
  const full = () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.())?.catch(() => {})
  const leave = () => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {})
    state.tell("act", "leave")
  }
  // Esc belongs to the browser while it fills the screen: the first one ends that, the second one leaves.
  const escape = () => {
    if (!black.hidden) black.hidden = true
    else if (document.fullscreenElement) full()
    else if (performance.now() - state.left > 400) leave()
  }
  const acts = {
    next: () => turn(state.asked + 1),
    previous: () => turn(state.asked - 1),
    first: () => turn(1),
    last: () => turn(state.data.of),
    black: () => { black.hidden = !black.hidden },
    language: () => state.tell("act", "language"),
    ground: () => state.tell("act", "ground"),
    full, leave, escape,
  }

  const pressed = event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const element = focused()
    if (isField(element)) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (STREAMLITS.includes(key)) event.stopImmediatePropagation()
    // Keys rest while a clause card is open; a button of the row takes Space and Enter itself.
    if (cardIsOpen() || (element?.closest?.("nav button") && key === " ")) return
    const act = ACTS[key]
    if (!act) return
    event.preventDefault()
    event.stopImmediatePropagation()
    acts[act]()
  }

  const show = () => {
    nav.classList.add("shown")
    document.documentElement.classList.add("atlas-pointing")
    clearTimeout(state.timer)
    state.timer = setTimeout(hide, SHOWN_FOR)
  }
  const hide = () => {
    nav.classList.remove("shown")
    document.documentElement.classList.remove("atlas-pointing")
  }
  const fullChanged = () => { if (!document.fullscreenElement) state.left = performance.now() }

  // On the window and first of all, so that nothing else hears what is meant for the slide.
  window.addEventListener("keydown", pressed, true)
  window.addEventListener("mousemove", show)
  document.addEventListener("fullscreenchange", fullChanged)
  black.onclick = () => { black.hidden = true }

  state.buttons = items => nav.replaceChildren(...items.map(([act, label]) => {
    const button = document.createElement("button")
    button.type = "button"
    button.textContent = label
    button.dataset.act = act
    button.onclick = acts[act]
    return button
  }))
  state.end = () => {
    window.removeEventListener("keydown", pressed, true)
    window.removeEventListener("mousemove", show)
    document.removeEventListener("fullscreenchange", fullChanged)
    clearTimeout(state.timer)
    hide()
  }
  return state
}

const states = new WeakMap()

export default function ({ data, parentElement, setTriggerValue }) {
  if (!states.has(parentElement)) states.set(parentElement, setUp(parentElement))
  const state = states.get(parentElement)
  const before = JSON.stringify(state.data?.items)
  // What was asked for while this answer was on its way stays asked for.
  if (!state.asked || performance.now() - state.askedAt > ANSWERED_WITHIN) state.asked = data.place
  state.data = data
  state.tell = setTriggerValue
  const nav = parentElement.querySelector("nav")
  nav.setAttribute("aria-label", data.label)
  // The row stands on the slide's ground, which need not be the app's.
  for (const [name, colour] of Object.entries(data.colours)) nav.style.setProperty(`--${name}`, colour)
  if (JSON.stringify(data.items) !== before) {
    const act = focused()?.dataset?.act
    state.buttons(data.items)
    if (act) parentElement.querySelector(`[data-act=${act}]`)?.focus()
  }
  return state.end
}
