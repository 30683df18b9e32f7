const words = document.getElementById('words');
const level = document.getElementById('level');
const rule = document.getElementById('rule');
const articles = [...document.querySelectorAll('article')].map(element => ({ element, text: element.textContent.toLowerCase() }));

function filter() {
  const wanted = words.value.toLowerCase().split(/\s+/).filter(word => word);
  for (const { element, text } of articles) {
    element.hidden = !wanted.every(word => text.includes(word)) || !has(element.dataset.level, level.value) || !has(element.dataset.rule, rule.value);
  }

  for (const section of document.querySelectorAll('main > section:not(.errors)')) {
    section.hidden = !section.querySelector('article:not([hidden])');
  }

  document.getElementById('none').hidden = articles.some(({ element }) => !element.hidden);
}

function has(list, value) {
  return !value || list.split(' ').includes(value);
}

for (const control of [words, level, rule]) control.addEventListener('input', filter);
document.getElementById('filters').addEventListener('submit', event => event.preventDefault());
document.getElementById('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
});
