// Pages work without this file. It only opens GOV.UK Frontend's own enhancements, such as the menu on a small screen.
import { initAll } from '/static/govuk/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
