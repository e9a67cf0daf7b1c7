// Draws a figure with plotly's own script. A change of filters updates the drawing that is there; the same figure is left alone.
const drawn = new WeakMap()
const CONFIG = { displayModeBar: false, scrollZoom: false, doubleClick: false, showTips: false }

const fitted = (spec, place) => ({ ...spec.layout, autosize: false, width: place.clientWidth || spec.layout.width })

const draw = async (place, spec, address) => {
  const Plotly = await plotly(address)
  await Plotly.react(place, spec.data, fitted(spec, place), CONFIG)
  for (const [event, act] of Object.entries({
    plotly_click: event => place.atlasClicked(event.points[0].customdata),
    plotly_hover: () => place.classList.add("on-mark"),
    plotly_unhover: () => place.classList.remove("on-mark"),
  })) {
    place.removeAllListeners(event)
    place.on(event, act)
  }
}

const follow = place => {
  const observer = new ResizeObserver(() => {
    if (place.layout && place.clientWidth && Math.abs(place.clientWidth - place.layout.width) > 1) {
      window.Plotly.relayout(place, { width: place.clientWidth })
    }
  })
  observer.observe(place)
  return observer
}

export default function ({ data, parentElement, setTriggerValue }) {
  const place = parentElement.querySelector(".atlas-plot")
  place.setAttribute("aria-label", data.alt)
  place.atlasClicked = named => {
    const ids = Array.isArray(named) ? named[0] : named
    if (ids) setTriggerValue("clicked", String(ids))
  }
  const observer = (place.atlasObserver ??= follow(place))
  if (drawn.get(place) !== data.spec) {
    drawn.set(place, data.spec)
    const spec = JSON.parse(data.spec)
    // The room is there before the drawing, so that nothing below it jumps.
    place.style.height = `${spec.layout.height}px`
    draw(place, spec, data.plotly).catch(() => { place.textContent = data.failed })
  }
  return () => {
    observer.disconnect()
    window.Plotly?.purge(place)
  }
}
