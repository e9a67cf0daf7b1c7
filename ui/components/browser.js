// Tells the page its language, and the server the window's width class when it differs from what the server assumes.
export default function ({ data, setTriggerValue }) {
  document.documentElement.lang = data.lang
  const fitting = () => data.classes.filter(size => size <= window.innerWidth).pop() ?? data.classes[0]
  const tell = () => { if (fitting() !== data.assumed) setTriggerValue("screen", fitting()) }
  // Assigned, not added: this function runs again on every change of its data.
  window.onresize = () => {
    clearTimeout(window.atlasResize)
    window.atlasResize = setTimeout(tell, 200)
  }
  tell()
}
