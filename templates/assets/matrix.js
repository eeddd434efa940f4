/**
 * Filters the access matrices of a page: one role, one category, or both. One filter serves all
 * matrices, for they differ only in whose data they show; a matrix of which nothing is left is not
 * shown. Its words stand in the page (pages/matrix.ftlh).
 */
(() => {
  'use strict';

  const form = document.querySelector('.matrix-filter');
  const tables = [...document.querySelectorAll('table.matrix')];
  if (!form || tables.length === 0) return;

  const [role, category] = form.querySelectorAll('select');
  const status = form.querySelector('[role=status]');
  const name = (cell) => cell.textContent.trim();
  const digits = (value) => String(value).replace(/\d/g, (digit) => form.dataset.digits[digit]);
  const frame = (table) => table.closest('.table-scroll') || table;

  /** The cells of a row that stand for a role, the first being the name of the row. */
  const ofRoles = (row) => [...row.children].slice(1);
  const heads = (table) => ofRoles(table.tHead.rows[0]);
  const rows = (table) => [...table.tBodies].flatMap((body) => [...body.rows]);

  function offer(select, names) {
    new Set(names).forEach((text) => select.add(new Option(text, text)));
  }

  function show() {
    const columns = new Set();
    let count = 0;
    tables.forEach((table) => {
      const kept = heads(table).map((head) => !role.value || name(head) === role.value);
      const keptRows = rows(table).filter((row) => {
        row.hidden = category.value !== '' && name(row.cells[0]) !== category.value;
        return !row.hidden;
      });
      [table.tHead.rows[0], ...rows(table)].forEach((row) => {
        ofRoles(row).forEach((cell, i) => { cell.hidden = !kept[i]; });
      });
      table.querySelectorAll('col').forEach((col, i) => { col.hidden = i > 0 && !kept[i - 1]; });
      const some = keptRows.length > 0 && kept.includes(true);
      frame(table).hidden = !some;
      if (some) {
        count += keptRows.length;
        heads(table).filter((head, i) => kept[i]).forEach((head) => columns.add(name(head)));
      }
    });
    status.textContent = form.dataset.shown
      .replace('{rows}', digits(count))
      .replace('{columns}', digits(columns.size));
    form.classList.toggle('matrix-filtered', Boolean(role.value || category.value));
  }

  offer(role, tables.flatMap((table) => heads(table).map(name)));
  offer(category, tables.flatMap((table) => rows(table).map((row) => name(row.cells[0]))));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', show);
  // When this is heard the fields still hold what they are about to lose.
  form.addEventListener('reset', () => setTimeout(show));
  frame(tables[0]).before(form);
  form.hidden = false;
})();
