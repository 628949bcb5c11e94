import { describe, expect, test } from "vitest";
import { lintTemplate, templateDiagnostics } from "../src/index.js";

const lint = (source: string) => lintTemplate(source, { file: "main.hbs", partials: ["part", "other.hbs"] });
const codes = (source: string): string[] => lint(source).map(({ code }) => code.replace("html/", ""));

/** One or more templates that fail each check. */
const FAILING: readonly [code: string, source: string][] = [
  ["template-not-parsed", "<p>\n{{#if a}}x\n</p>"],
  ["template-not-parsed", "{{#if a}}x{{/each}}"],
  ["template-not-parsed", "{{a"],
  ["unescaped-output", "<p>{{{a}}}</p>"],
  ["unescaped-output", "<p>{{&a}}</p>"],
  ["unescaped-output", "{{{rich a}}}"],
  ["unquoted-attribute", "<p class={{a}}>"],
  ["unquoted-attribute", "<p class=big-{{a}}>"],
  ["unquoted-attribute", "{{#if a}}<p title = {{a}}>{{/if}}"],
  ["address-without-helper", '<a href="{{url}}">'],
  ["address-without-helper", "<img alt='' SRC='{{url}}{{rest}}'>"],
  ["address-without-helper", '<a href="{{#if a}}#a{{else}}{{url}}{{/if}}">'],
  ["output-in-code", "<script>let a = {{a}};</script>"],
  ["output-in-code", "<style>p { color: {{a}} }</style>"],
  ["output-in-code", '<p onclick="{{a}}">'],
  ["output-in-code", '<p style="color: {{a}}">'],
  ["output-in-tag", "<p {{a}}>"],
  ["output-in-tag", "<{{a}}>"],
  ["output-in-tag", "<p data-{{name}}='x'>"],
  ["unknown-helper", "{{rihc a}}"],
  ["unknown-helper", "{{#shout a}}x{{/shout}}"],
  ["unknown-helper", '{{#if (same a "b")}}x{{/if}}'],
  ["unknown-helper", '{{text "page.step" letter=(upper a)}}'],
  ["unknown-partial", "{{> prat}}"],
];

test.each(FAILING)("%s: %s", (code, source) => {
  expect(codes(source)).toEqual([code]);
});

test("every code has a template that fails it", () => {
  const failed = new Set(FAILING.map(([code]) => `html/${code}`));
  expect(
    Object.values(templateDiagnostics)
      .map(({ code }) => code)
      .toSorted(),
  ).toEqual([...failed].toSorted());
});

test.each([
  '<p class="a {{b}}" id="{{c}}"{{#if d}} hidden{{/if}}>{{e}} &lt; 3 < 4</p>',
  '<a href="#{{anchor}}">{{title}}</a><a href="field:{{name}}"></a><a href="{{href url}}">x</a>',
  "<h{{level}} class='a'>{{title}}</h{{level}}>",
  '<input{{attributes this.attributes}} value="{{a}}">',
  "<!-- a comment with {{words}} and <b -->{{#each list}}<b>{{this}}</b>{{/each}}",
  "<style>p { color: red }</style><p>{{a}}</p><script src='x'></script>{{b}}",
  '{{> part}}{{> other this}}{{> (lookup this "template") a}}{{#unless (lookup list 1)}}x{{/unless}}',
  '{{text "page.step" letter=a}}{{rich b}}{{phrase c}}{{draw d}}{{#if (equals a "b")}}{{/if}}',
])("nothing is wrong with %s", (source) => {
  expect(lint(source)).toEqual([]);
});

describe("what is told", () => {
  test("the place counts lines and columns from 1", () => {
    const [problem] = lint("<p>\n  {{{a}}}</p>");
    expect(problem).toMatchObject({
      file: "main.hbs",
      position: { start: { line: 2, column: 3 }, end: { line: 2, column: 10 } },
    });
    expect(lint("<p>\n\n{{#if a}}</p>{{/each}}")[0]?.position?.start.line).toBe(3);
  });

  test("what was meant is suggested", () => {
    expect(lint("{{rihc a}}")[0]?.suggestion).toBe("rich");
    expect(lint("{{> prat}}")[0]?.suggestion).toBe("part");
  });

  test("included templates are not checked when none are named", () => {
    expect(lintTemplate("{{> prat}}", { file: "main.hbs" })).toEqual([]);
  });
});
