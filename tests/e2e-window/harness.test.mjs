/** The harness itself, on a page of its own making: a harness that finds what is not there makes every test worthless. */

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { chord } from './harness/keys.mjs';
import { openWindow } from './harness/window.mjs';

let window;
before(async () => (window = await openWindow()));
after(() => window?.end());
beforeEach(() =>
  window.evaluate(() => {
    document.body.innerHTML = `<main>
      <p id="text" style="-webkit-user-select: text">Vi så jo hva som kom: <b>flere eldre</b>, færre i arbeid.</p>
      <label>Navn <input id="name"></label>
      <button id="plain">Ny kode</button><button aria-label="Slett kode">x</button><div role="button">Flytt</div>
      <button style="display:none">Skjult</button>
    </main>`;
    document.body.onkeydown = (event) => {
      document.body.dataset.key = [event.ctrlKey && 'Ctrl', event.shiftKey && 'Shift', event.key]
        .filter(Boolean)
        .join('+');
    };
    document.querySelector('#plain').onclick = (event) => event.target.replaceWith('clicked');
  }),
);

test('buttons are found by the name a screen reader says', async () => {
  assert.equal(await window.button('Slett kode').text(), 'x');
  assert.equal(await window.button('Flytt').count(), 1);
  assert.equal(await window.button(/kode$/).count(), 2);
  assert.equal(await window.button('kode').count(), 0);
  assert.equal(await window.button('Skjult').isShown(), false);
});

test('a click is a click', async () => {
  await window.button('Ny kode').click();
  await window.button('Ny kode').waitUntilGone();
  assert.match(await window.find('main').text(), /clicked/);
});

test('words are typed into a field found by its label', async () => {
  await window.textbox('Navn').type('Ressursgap æøå');
  assert.equal(await window.textbox('Navn').value(), 'Ressursgap æøå');
  await window.textbox('Navn').clear();
  assert.equal(await window.find('#name').value(), '');
});

test('keys arrive together', async () => {
  await window.press('Ctrl+Shift+F');
  assert.match(await window.find('body').attribute('data-key'), /^Ctrl\+Shift\+f$/i);
  await window.press('Escape');
  assert.equal(await window.find('body').attribute('data-key'), 'Escape');
  assert.throws(() => chord('Ctrl+Nowhere'));
});

test('words are selected with the pointer, across elements', async () => {
  await window.selectWords('#text', 'kom: flere eldre, færre');
  await window.selectWords('#text', 'flere eldre');
});

test('inside means inside', async () => {
  assert.equal(await window.find('#text').within().find('button').count(), 0);
  assert.equal(await window.find('main').within().button('Ny kode').count(), 1);
});
