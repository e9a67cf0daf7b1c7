// Plotly's own script, fetched once per visit from this server. Static files are served as plain text, so it is run from a blob.
const load = async address => {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error("plotly's script is not served")
  const code = new Blob([await answer.text()], { type: "text/javascript" })
  await new Promise((resolve, reject) => {
    const script = document.createElement("script")
    script.src = URL.createObjectURL(code)
    script.onload = resolve
    script.onerror = reject
    document.head.append(script)
  })
  return window.Plotly
}

const plotly = address => (window.atlasPlotly ??= load(address))

