/** Invented: a page as outlets make them, with what is not the article around it. */
export const samplePage = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>Lindvik harbour closed after drone sighting | Northern Courier</title>
<meta property="og:title" content="Lindvik harbour closed after drones">
<meta property="og:site_name" content="Northern Courier">
<meta property="article:modified_time" content="2026-03-05T08:00:00+01:00">
<link rel="canonical" href="https://courier.example/2026/03/lindvik">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Courier"},
{"@type":"NewsArticle","headline":"Lindvik harbour closed after drone sighting","datePublished":"2026-03-04T23:30:00-05:00",
"author":[{"@type":"Person","name":"Aili Tamm"},{"@id":"#jk"}],"publisher":{"@type":"Organization","name":"Northern Courier"}},
{"@type":"Person","@id":"#jk","name":"Jaan Kask"}]}
</script>
<script>document.write("<p>Run by a script, which must not happen.</p>")</script>
<style>p { color: red }</style></head>
<body><header><nav><a href="/">Home</a> <a href="/war">War</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>Lindvik harbour closed after drone sighting</h1>
<figure><img src="a.jpg"><figcaption>The harbour at Lindvik. Photograph: Courier</figcaption></figure>
<p>The harbour at Lindvik was closed on Tuesday after two drones were seen over the naval yard, Captain Maja Sund
said. &ldquo;We saw two drones,&rdquo; she told reporters.<br>Nobody was hurt.</p>
<p>The defence ministry <a href="/x">denied</a> that the drones were its own, and said that it had <b>no</b> craft of this kind in
service. A spokesman would not say whether the air force had tried to bring them down, or from where they had come.</p>
<aside><p>Sign up to our newsletter</p></aside>
<p style="display:none">Hidden words that nobody sees.</p>
<p>Norway&#8217;s foreign minister called the flights &quot;unacceptable&quot; and summoned the ambassador. The embassy said in
a statement that it knew nothing of any flight and that it regretted the tone that the minister had chosen.</p>
<ul><li>The harbour opens again on Thursday.</li><li>Ferries go from Sandvik.</li></ul>
</article></main>
<footer><p>&copy; 2026 Northern Courier. All rights reserved.</p></footer></body></html>`;
