// The board works without this file: each card has buttons and a page for its theme. This only lets a mouse do the same.
const columns = document.querySelectorAll('.sl-board__column')
let dragged = null

for (const card of document.querySelectorAll('.sl-card')) {
  card.draggable = true
  card.addEventListener('dragstart', () => { dragged = card; card.classList.add('sl-card--dragged') })
  card.addEventListener('dragend', () => {
    card.classList.remove('sl-card--dragged')
    columns.forEach(column => column.classList.remove('sl-board__column--over'))
    dragged = null
  })
}

const takes = column => dragged !== null && column.dataset.step === dragged.dataset.step && column.dataset.theme !== '0'

for (const column of columns) {
  column.addEventListener('dragover', event => {
    if (takes(column)) { event.preventDefault(); column.classList.add('sl-board__column--over') }
  })
  column.addEventListener('dragleave', () => column.classList.remove('sl-board__column--over'))
  column.addEventListener('drop', event => {
    if (!takes(column)) return
    event.preventDefault()
    const before = [...column.querySelectorAll('.sl-card')].find(card => {
      const box = card.getBoundingClientRect()
      return card !== dragged && event.clientY < box.top + box.height / 2
    })
    send(dragged.querySelector('form'), column.dataset.theme, before)
  })
}

function send(form, theme, before) {
  const fields = { theme, before: before ? before.id.split('-').pop() : '' }
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name, value })
    form.append(field)
  }
  form.submit()
}
