// Draws a figure with plotly's own script. A change of filters updates the drawing that is there; the same figure is left alone.
const drawn = new WeakMap()
const CONFIG = { displayModeBar: false, scrollZoom: false, doubleClick: false, showTips: false }

const fitted = (spec, place) => ({ ...spec.layout, autosize: false, width: (!place.atlasFixed && place.clientWidth) || spec.layout.width })

// A slide keeps its layout, so that its texts keep their proportions: the whole drawing is scaled to the window, with bands at the sides
// or above and below where the window has another shape.
const scaleToWindow = place => {
  const { width, height } = place.atlasFixed
  const scale = Math.min(window.innerWidth / width, window.innerHeight / height)
  const [left, top] = [(window.innerWidth - width * scale) / 2, (window.innerHeight - height * scale) / 2]
  Object.assign(place.style, { width: `${width}px`, height: `${height}px`, transform: `translate(${left}px, ${top}px) scale(${scale})` })
}

// A mark carries its records' ids and its hover text; a zero has none to open.
const recordsOf = named => Array.isArray(named) ? named[0] : named

const draw = async (place, spec, address) => {
  const Plotly = await plotly(address)
  await Plotly.react(place, spec.data, fitted(spec, place), CONFIG)
  for (const [event, act] of Object.entries({
    plotly_click: event => place.atlasClicked(event.points[0].customdata),
    plotly_hover: event => place.classList.toggle("on-mark", Boolean(recordsOf(event.points[0].customdata))),
    plotly_unhover: () => place.classList.remove("on-mark"),
  })) {
    place.removeAllListeners(event)
    place.on(event, act)
  }
}

const follow = place => {
  const observer = new ResizeObserver(() => {
    if (place.atlasFixed) return scaleToWindow(place)
    if (place.layout && place.clientWidth && Math.abs(place.clientWidth - place.layout.width) > 1) {
      window.Plotly.relayout(place, { width: place.clientWidth })
    }
  })
  observer.observe(place.atlasFixed ? document.documentElement : place)
  return observer
}

export default function ({ data, parentElement, setTriggerValue }) {
  const place = parentElement.querySelector(".atlas-plot")
  // An image only once it has its words: a reader of screens that comes early finds none without.
  place.setAttribute("aria-label", data.alt)
  place.setAttribute("role", "img")
  place.atlasClicked = named => {
    const ids = recordsOf(named)
    if (ids) setTriggerValue("clicked", String(ids))
  }
  place.classList.toggle("fixed", data.fixed)
  if (data.fixed) place.atlasFixed ??= {}
  const observer = (place.atlasObserver ??= follow(place))
  if (drawn.get(place) !== data.spec) {
    drawn.set(place, data.spec)
    const spec = JSON.parse(data.spec)
    // The room is there before the drawing, so that nothing below it jumps.
    place.style.height = `${spec.layout.height}px`
    if (data.fixed) {
      place.atlasFixed = { width: spec.layout.width, height: spec.layout.height }
      scaleToWindow(place)
    }
    draw(place, spec, data.plotly).catch(() => { place.textContent = data.failed })
  }
  return () => {
    observer.disconnect()
    window.Plotly?.purge(place)
  }
}
