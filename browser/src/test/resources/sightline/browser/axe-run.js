// Runs axe on the whole page and returns each thing it found, a line each.
async tags => {
  const found = await window.axe.run(document, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
    preload: false
  })
  return found.violations.flatMap(rule => rule.nodes.map(node =>
    `axe ${rule.id}: ${rule.help}: ${node.html.slice(0, 160)} (${node.target.join(' ')})`))
}
