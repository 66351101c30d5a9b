// Turns the little Markdown of the terms (headings, paragraphs, lists, bold) into elements; all else stays text.

import { element } from './view.js';

const HEADING = /^(#{1,4})\s+(.*)$/;
const ITEM = /^\s*(?:[-*]|(\d+)[.)])\s+(.*)$/;

function withBold(parent, text) {
  text.split(/\*\*(.+?)\*\*/).forEach((part, index) => {
    if (part) parent.append(index % 2 ? element('strong', part) : part);
  });
  return parent;
}

function list(lines) {
  const first = lines[0].match(ITEM);
  const items = [];
  for (const line of lines) {
    const item = line.match(ITEM);
    if (item) items.push(item[2]);
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  const parent = element(first[1] ? 'ol' : 'ul');
  parent.append(...items.map((item) => withBold(element('li'), item)));
  return parent;
}

function block(lines) {
  const heading = lines[0].match(HEADING);
  if (heading) {
    const title = withBold(element(`h${Math.min(heading[1].length + 1, 4)}`), heading[2]);
    return lines.length > 1 ? [title, ...block(lines.slice(1))] : [title];
  }
  if (ITEM.test(lines[0])) return [list(lines)];
  const end = lines.findIndex((line) => ITEM.test(line));
  const text = withBold(element('p'), (end < 0 ? lines : lines.slice(0, end)).join(' '));
  return end < 0 ? [text] : [text, list(lines.slice(end))];
}

export function elementsOf(markdown) {
  return markdown
    .replaceAll('\r', '')
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').filter((line) => line.trim()))
    .filter((lines) => lines.length)
    .flatMap(block);
}
