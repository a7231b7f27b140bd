"""Pieces that the HTML scanner treats in ways of their own, for pages put together at random."""

from __future__ import annotations

MARKUP = """<p>|</p>|<div>|</div>|<b>|</b>|<a href=x rel="tag author">|</a>|<table>|</table>|<tr>|<td>|</td>|<th colspan=3>|<tbody>|<li>|<ul>
|</ul>|<ol start=5>|<dd>|<dt>|<br>|</br>|<hr>|<pre>|</pre>|x|word |日|Ж|&amp;|&amp|&notit;|&nGt;|&#x80;|&#0|&#xD800;|&#10;|&|&#|&#x|<|</
|<!--|-->|--!>|<!-->|<!doctype html>|<![CDATA[|]]>|<?pi>|<script>|</script>|<style>|</style>|<title>|</title>|<textarea>|</textarea>|<xmp>
|</xmp>|<svg>|</svg>|<foreignObject>|</foreignObject>|<math>|</math>|<mi>|<annotation encoding=application/x-tex>|</annotation>
|<annotation-xml encoding=text/html>|<select>|</select>|<option>|<input>|<button>|</button>|<form>|</form>|<template>|</template>
|<template shadowrootmode=open>|<noscript>|</noscript>|<details>|<summary>|</details>|<dialog>|<h1>|</h2>|<h3>|<x-y>|</x-y>|<foo>|</foo>
|<span hidden>|</span>|<div class='Post-Body fooBar12' id=a1 style='display: none' role=navigation itemprop=author>|</i>|<object>|</object>
|<i aria-hidden=true class='icon share'>|<caption>|<figcaption>|<blockquote>|</blockquote>|<html lang=en class=h>|<body class=b>|</body>
|<head>|<meta name=x>|<link rel=canonical href=/>|<time datetime=1>|</time>|<plaintext>|<frameset>|<image>|<img a='|"|'|=|>|/>|<svg/>
|<font color=r>|<marquee>|<applet>|<iframe>|</iframe>|<script type=application/ld+json>{}|<div role=heading aria-level=3>"""
PIECES = (
    *MARKUP.replace("\n", "").split("|"), "\n", "\r\n", "\r", "\t", " ", "\u00a0", "\u2028", "\u200b", "\u3000", "\x00", "\x0b", "\x0c", "\x1c", "\x85", "\ufe0f",
)  # fmt: skip

PAGE = """<!doctype html><html lang=en><head><title>Late harvest</title><meta name=author content="A. Writer">
<script type="application/ld+json">{"@type": "NewsArticle"}</script><style>p { color: red }</style></head>
<body class="single post-12"><header><nav class=main-menu><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav></header>
<main><article class="post" itemscope><h1>Late harvest</h1><p class=byline>By <a rel=author href=/a>A. Writer</a>,
<time datetime=2026-11-02>2 November</time></p><figure><img src=f.jpg alt=field><figcaption>A field &copy; A. P.</figcaption></figure>
<p>The harvest was <b>late</b> this year, and the farmers waited.<p>Second <em>paragraph</em> with <code>code</code> &amp; more.
<blockquote><p>&ldquo;We waited,&rdquo; she said.</blockquote><ol start=3><li>One<li>Two<ul><li>Inner</ul></ol>
<table><caption>Yields</caption><tr><th>Year<th>Tons<tr><td>2025<td>12</table><pre>if x:
\tprint(x)
</pre><p>Sum <math><mi>x</mi><annotation encoding="application/x-tex">x_1</annotation></math> end.<noscript><p>Seen without scripts</p></noscript>
</article></main><aside class="sidebar related" aria-hidden=true><h3>Related</h3><a href=1>First</a><br><a href=2>Second</a></aside>
<div class=comments hidden><details><summary>2 comments</summary><p>Fine &#x1F600;</p></details></div>
<svg><path d="M0"/></svg><select><option>a</select><footer><p>&copy; 2026 <span style="display:none">x</span></p></footer></body></html>
"""
