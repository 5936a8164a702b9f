// What is wrong with the page as it stands, a sentence each. Axe finds most of it; this finds what axe does not ask.
() => {
  const faults = []
  const root = document.documentElement
  const seen = thing => thing.checkVisibility({ visibilityProperty: true })
  const words = thing => (thing?.innerText ?? '').replace(/\s+/g, ' ').trim()
  const name = thing => thing.tagName.toLowerCase()
    + (thing.id ? '#' + thing.id : '')
    + [...thing.classList].map(one => '.' + one).join('')

  // A thing that sticks out of a box that scrolls is meant to.
  const insideScroller = thing => {
    for (let box = thing.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') return true
    }
    return false
  }
  const width = root.clientWidth
  if (root.scrollWidth > width) {
    const outside = [...document.body.querySelectorAll('*')]
      .filter(thing => thing.getBoundingClientRect().right > width + 0.5 && !insideScroller(thing))
    faults.push(`the page is ${root.scrollWidth}px wide in a window of ${width}px: `
      + outside.slice(0, 5).map(name).join(', '))
  }

  if (!/^en(-GB)?$/.test(root.lang)) faults.push(`the language is “${root.lang}”`)
  if (!document.title.trim()) faults.push('there is no title')

  const headings = [...document.querySelectorAll('h1')].filter(seen)
  if (headings.length !== 1) {
    faults.push(`there are ${headings.length} main headings: ${headings.map(words).join(' | ')}`)
  }

  const ids = [...document.querySelectorAll('[id]')].map(thing => thing.id)
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at))
  if (twice.size) faults.push(`ids stand twice: ${[...twice].join(', ')}`)

  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const target = link.getAttribute('href').slice(1)
    if (target && !ids.includes(target)) faults.push(`a link leads to #${target}, which is not on the page`)
  }

  for (const scroller of [...document.querySelectorAll('body *')].filter(seen)) {
    if (scroller.scrollWidth > scroller.clientWidth + 1
        && ['auto', 'scroll'].includes(getComputedStyle(scroller).overflowX)
        && scroller.tabIndex < 0) {
      faults.push(`a keyboard can't scroll ${name(scroller)}`)
    }
  }

  for (const drawing of document.querySelectorAll('svg.chart')) {
    if (!drawing.closest('figure.sl-chart, figure.sl-paper__picture')) faults.push('a chart stands outside a figure')
  }
  for (const figure of document.querySelectorAll('figure.sl-chart')) {
    const drawn = [...figure.querySelectorAll('svg.chart')].filter(seen).length
    if (drawn !== 1) faults.push(`chart #${figure.id} shows ${drawn} drawings`)
    if (!/\S.*[.?!]$/.test(words(figure.querySelector('figcaption')))) {
      faults.push(`chart #${figure.id} has no sentence that says what it shows`)
    }
    const behind = figure.nextElementSibling
    const table = behind?.matches('table') ? behind : behind?.matches('details') && behind.querySelector('table')
    if (!table || !table.querySelector(':scope > caption') || !table.querySelector('tbody tr')) {
      faults.push(`chart #${figure.id} has no table behind it`)
    }
  }
  return faults
}
