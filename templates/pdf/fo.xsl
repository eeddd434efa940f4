<?xml version="1.0" encoding="UTF-8"?>
<!--
  Finished HTML to XSL-FO: what a document looks like on paper and how it is tagged.
  start and end instead of left and right throughout, so that a right-to-left language is mirrored.
  PaperHtml has seen to it that an element holds either blocks or text, never both.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:svg="http://www.w3.org/2000/svg"
    exclude-result-prefixes="h svg">

  <xsl:param name="layout"/>
  <xsl:param name="title"/>
  <xsl:param name="organisation"/>
  <xsl:param name="subject"/>
  <xsl:param name="language"/>
  <xsl:param name="direction"/>
  <xsl:param name="digits"/>
  <xsl:param name="hyphenated"/>
  <xsl:param name="script"/>
  <xsl:param name="revised"/>
  <xsl:param name="before-number"/>
  <xsl:param name="between-numbers"/>
  <xsl:param name="after-numbers"/>
  <xsl:param name="contents"/>
  <xsl:param name="fonts"/>
  <xsl:param name="type-size"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>
  <xsl:strip-space elements="h:ul h:ol h:dl h:table h:thead h:tbody h:tr h:colgroup"/>

  <!-- Colours: every pair of ink and ground has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). -->
  <xsl:variable name="ink">#1C2530</xsl:variable>
  <xsl:variable name="quiet">#4A5664</xsl:variable>
  <xsl:variable name="dark">#17405F</xsl:variable>
  <xsl:variable name="link">#14527F</xsl:variable>
  <xsl:variable name="hairline">#C3CDD6</xsl:variable>
  <xsl:variable name="head-ground">#E3ECF3</xsl:variable>
  <xsl:variable name="zebra">#F5F8FA</xsl:variable>
  <xsl:variable name="alarm">#9B1C1C</xsl:variable>
  <xsl:variable name="good">#1B6B3C</xsl:variable>

  <xsl:variable name="handbook" select="$layout = 'handbook'"/>
  <xsl:variable name="card" select="$layout = 'breach-card'"/>
  <xsl:variable name="form" select="$layout = 'form'"/>
  <xsl:variable name="accent">
    <xsl:choose>
      <xsl:when test="$card"><xsl:value-of select="$alarm"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$dark"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <!-- Turned so that a line begins at the foot of the page. -->
  <xsl:variable name="upwards"><xsl:choose><xsl:when test="$direction = 'rtl'">-90</xsl:when><xsl:otherwise>90</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="writing-mode">
    <xsl:choose>
      <xsl:when test="$direction = 'rtl'">rl-tb</xsl:when>
      <xsl:otherwise>lr-tb</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <!-- Letters of some scripts need more size than Latin ones to be read as well, or more room between lines. -->
  <xsl:variable name="points">
    <xsl:choose>
      <xsl:when test="$script = 'Arab'"><xsl:value-of select="$type-size * 1.08"/></xsl:when>
      <xsl:when test="$script = 'Ethi'"><xsl:value-of select="$type-size * 1.04"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$type-size"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="air">
    <xsl:choose>
      <xsl:when test="$script = 'Arab'">1.14</xsl:when>
      <xsl:when test="$script = 'Ethi'">1.12</xsl:when>
      <xsl:otherwise>1</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <!-- A long handbook starts each chapter on a page of its own; in a short one that wastes paper. -->
  <xsl:variable name="long" select="$handbook and string-length(normalize-space(/)) &gt; 20000"/>

  <xsl:key name="by-id" match="*[@id]" use="@id"/>

  <!-- ===== document ===== -->

  <xsl:template match="/">
    <fo:root xml:lang="{$language}" font-family="{$fonts}" font-size="{$points}pt"
        line-height="{1.45 * $air}" color="{$ink}" writing-mode="{$writing-mode}" text-align="start"
        line-height-shift-adjustment="disregard-shifts"
        font-selection-strategy="character-by-character">
      <xsl:call-template name="hyphenation"/>
      <xsl:call-template name="page-masters"/>
      <xsl:call-template name="metadata"/>
      <xsl:if test="not($card)"><xsl:call-template name="bookmarks"/></xsl:if>
      <xsl:if test="$handbook">
        <xsl:call-template name="cover"/>
        <xsl:call-template name="contents"/>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="$form and //h:section[h:h2]"><xsl:apply-templates select="//h:section[h:h2][not(preceding-sibling::h:section) or preceding-sibling::h:section[1]//h:div[@class = 'page-break']]" mode="sheet"/></xsl:when>
        <xsl:otherwise>
          <fo:page-sequence format="{substring($digits, 2, 1)}" master-reference="{$layout}" id="body">
            <xsl:choose>
              <xsl:when test="$card">
                <fo:static-content role="artifact" flow-name="xsl-region-after">
                  <fo:block font-size="8.5pt" color="{$quiet}"><xsl:value-of select="concat($organisation, ' · ', $revised)"/></fo:block>
                </fo:static-content>
              </xsl:when>
              <xsl:otherwise><xsl:call-template name="edges"/></xsl:otherwise>
            </xsl:choose>
            <fo:flow flow-name="xsl-region-body">
              <xsl:if test="not($handbook)"><xsl:call-template name="title-block"/></xsl:if>
              <xsl:apply-templates select="*"/>
            </fo:flow>
          </fo:page-sequence>
        </xsl:otherwise>
      </xsl:choose>
    </fo:root>
  </xsl:template>

  <!--
    A sheet is handed out alone: its pages are counted by themselves, and a register lies on its
    side. It ends where a section ends with a break. The first bears the title and what stands before.
  -->
  <xsl:template match="h:section" mode="sheet">
    <xsl:variable name="first" select="position() = 1"/>
    <xsl:variable name="breaks" select="count(preceding-sibling::h:section//h:div[@class = 'page-break'])"/>
    <xsl:variable name="wide"><xsl:if test=".//h:table[contains(concat(' ', @class, ' '), ' register ')]">wide-</xsl:if></xsl:variable>
    <xsl:variable name="master"><xsl:choose><xsl:when test="$first">form</xsl:when><xsl:otherwise>sheet</xsl:otherwise></xsl:choose></xsl:variable>
    <fo:page-sequence format="{substring($digits, 2, 1)}" master-reference="{$wide}{$master}" id="sheet-{position()}" initial-page-number="1" force-page-count="no-force">
      <xsl:call-template name="edges"><xsl:with-param name="last" select="concat('sheet-', position())"/></xsl:call-template>
      <fo:flow flow-name="xsl-region-body">
        <xsl:if test="$first">
          <xsl:call-template name="title-block"/>
          <xsl:apply-templates select="preceding-sibling::*"/>
        </xsl:if>
        <xsl:apply-templates select="."/>
        <!-- What follows without a break, up to the section that has one before it. -->
        <xsl:apply-templates select="following-sibling::*[count(preceding-sibling::h:section//h:div[@class = 'page-break']) = $breaks]"/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template name="page-masters">
    <fo:layout-master-set>
      <fo:simple-page-master master-name="cover" page-width="210mm" page-height="297mm"
          writing-mode="{$writing-mode}">
        <fo:region-body margin="24mm 22mm 20mm 22mm"/>
        <fo:region-before extent="132mm" background-color="{$dark}"/>
      </fo:simple-page-master>
      <fo:simple-page-master master-name="breach-card" page-width="210mm" page-height="297mm"
          margin="12mm 15mm 9mm 15mm" writing-mode="{$writing-mode}">
        <fo:region-body margin-bottom="7mm"/>
        <fo:region-after extent="5mm" display-align="after"/>
      </fo:simple-page-master>
      <fo:simple-page-master master-name="first" page-width="210mm" page-height="297mm"
          margin="13mm 22mm 11mm 22mm" writing-mode="{$writing-mode}">
        <fo:region-body margin="7mm 0mm 15mm 0mm"/>
        <fo:region-before region-name="first-before" extent="6mm"/>
        <fo:region-after extent="8mm" display-align="after"/>
      </fo:simple-page-master>
      <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm"
          margin="11mm 22mm 11mm 22mm" writing-mode="{$writing-mode}">
        <fo:region-body margin="16mm 0mm 15mm 0mm"/>
        <fo:region-before extent="10mm"/>
        <fo:region-after extent="8mm" display-align="after"/>
      </fo:simple-page-master>
      <fo:simple-page-master master-name="contents" page-width="210mm" page-height="297mm"
          margin="11mm 22mm 11mm 22mm" writing-mode="{$writing-mode}">
        <fo:region-body margin="16mm 0mm 15mm 0mm" column-count="2" column-gap="9mm"/>
        <fo:region-before extent="10mm"/>
        <fo:region-after extent="8mm" display-align="after"/>
      </fo:simple-page-master>
      <fo:page-sequence-master master-name="handbook">
        <fo:repeatable-page-master-reference master-reference="page"/>
      </fo:page-sequence-master>
      <xsl:call-template name="title-page-first"><xsl:with-param name="name">notice</xsl:with-param></xsl:call-template>
      <xsl:call-template name="title-page-first"><xsl:with-param name="name">privacy-page</xsl:with-param></xsl:call-template>
      <xsl:call-template name="sheet-masters">
        <xsl:with-param name="across">210mm</xsl:with-param>
        <xsl:with-param name="down">297mm</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="sheet-masters">
        <xsl:with-param name="kind">wide-</xsl:with-param>
        <xsl:with-param name="across">297mm</xsl:with-param>
        <xsl:with-param name="down">210mm</xsl:with-param>
      </xsl:call-template>
    </fo:layout-master-set>
  </xsl:template>

  <xsl:template name="title-page-first">
    <xsl:param name="name"/>
    <fo:page-sequence-master master-name="{$name}">
      <fo:single-page-master-reference master-reference="first"/>
      <fo:repeatable-page-master-reference master-reference="page"/>
    </fo:page-sequence-master>
  </xsl:template>

  <!-- What is filled in has narrower margins than what is read; a punch still finds room. -->
  <xsl:template name="sheet-masters">
    <xsl:param name="kind"/>
    <xsl:param name="across"/>
    <xsl:param name="down"/>
    <fo:simple-page-master master-name="{$kind}first-page" page-width="{$across}" page-height="{$down}"
        margin="12mm 20mm 9mm 20mm" writing-mode="{$writing-mode}">
      <fo:region-body margin="2mm 0mm 10mm 0mm"/>
      <fo:region-before region-name="first-before" extent="2mm"/>
      <fo:region-after extent="6mm" display-align="after"/>
    </fo:simple-page-master>
    <fo:simple-page-master master-name="{$kind}sheet-page" page-width="{$across}" page-height="{$down}"
        margin="9mm 20mm 9mm 20mm" writing-mode="{$writing-mode}">
      <fo:region-body margin="11mm 0mm 10mm 0mm"/>
      <fo:region-before extent="8mm"/>
      <fo:region-after extent="6mm" display-align="after"/>
    </fo:simple-page-master>
    <fo:page-sequence-master master-name="{$kind}form">
      <fo:single-page-master-reference master-reference="{$kind}first-page"/>
      <fo:repeatable-page-master-reference master-reference="{$kind}sheet-page"/>
    </fo:page-sequence-master>
    <fo:page-sequence-master master-name="{$kind}sheet">
      <fo:repeatable-page-master-reference master-reference="{$kind}sheet-page"/>
    </fo:page-sequence-master>
  </xsl:template>

  <xsl:template name="metadata">
    <fo:declarations>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns:dc="http://purl.org/dc/elements/1.1/">
          <rdf:Description rdf:about="">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="$title"/></rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li><xsl:value-of select="$organisation"/></rdf:li></rdf:Seq></dc:creator>
            <xsl:if test="$subject != ''">
              <dc:description><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="$subject"/></rdf:li></rdf:Alt></dc:description>
            </xsl:if>
            <dc:language><rdf:Bag><rdf:li><xsl:value-of select="$language"/></rdf:li></rdf:Bag></dc:language>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>

  <xsl:template name="bookmarks">
    <xsl:if test="//h:h2[@id]">
      <fo:bookmark-tree>
        <xsl:for-each select="//h:h2[@id]">
          <xsl:variable name="chapter" select="generate-id()"/>
          <fo:bookmark internal-destination="{@id}" starting-state="hide">
            <fo:bookmark-title><xsl:call-template name="plain"/></fo:bookmark-title>
            <xsl:for-each select="//h:h3[@id][generate-id(preceding::h:h2[1]) = $chapter]">
              <fo:bookmark internal-destination="{@id}">
                <fo:bookmark-title><xsl:call-template name="plain"/></fo:bookmark-title>
              </fo:bookmark>
            </xsl:for-each>
          </fo:bookmark>
        </xsl:for-each>
      </fo:bookmark-tree>
    </xsl:if>
  </xsl:template>

  <!-- Text of the current element, without the places where paper may break it. -->
  <xsl:template name="plain">
    <xsl:value-of select="normalize-space(translate(., '&#x200B;&#xAD;', ''))"/>
  </xsl:template>

  <!-- Hyphenation, for the languages that the engine has patterns of. -->
  <xsl:template name="hyphenation">
    <xsl:param name="tag" select="$language"/>
    <xsl:choose>
      <xsl:when test="contains($hyphenated, concat('|', $tag, '|'))">
        <xsl:attribute name="hyphenate">true</xsl:attribute>
        <xsl:attribute name="hyphenation-push-character-count">4</xsl:attribute>
        <xsl:attribute name="hyphenation-remain-character-count">4</xsl:attribute>
        <xsl:attribute name="hyphenation-ladder-count">2</xsl:attribute>
      </xsl:when>
      <xsl:otherwise><xsl:attribute name="hyphenate">false</xsl:attribute></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- ===== cover, title, contents, edges ===== -->

  <xsl:template name="cover">
    <xsl:variable name="size">
      <xsl:choose>
        <xsl:when test="string-length($title) &gt; 90">22</xsl:when>
        <xsl:when test="string-length($title) &gt; 45">28</xsl:when>
        <xsl:otherwise>36</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <fo:page-sequence format="{substring($digits, 2, 1)}" master-reference="cover" force-page-count="no-force">
      <fo:flow flow-name="xsl-region-body">
        <fo:block-container height="98mm" display-align="after" color="#FFFFFF">
          <fo:block font-size="13pt" space-after="7mm"><xsl:value-of select="$organisation"/></fo:block>
          <fo:block role="H1" font-size="{$size}pt" font-weight="bold" line-height="{1.18 * $air}" hyphenate="false">
            <xsl:value-of select="$title"/>
          </fo:block>
        </fo:block-container>
        <fo:block space-before="20mm" space-before.conditionality="retain" font-size="14pt" line-height="{1.4 * $air}" color="{$ink}">
          <xsl:value-of select="$subject"/>
        </fo:block>
        <fo:block space-before="8mm" font-size="11pt" color="{$quiet}"><xsl:value-of select="$revised"/></fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template name="title-block">
    <xsl:choose>
      <xsl:when test="$card">
        <fo:block background-color="{$alarm}" color="#FFFFFF" margin="0mm" padding="4mm 6mm" space-after="4mm">
          <fo:block role="H1" font-size="{round($points * 1.9)}pt" font-weight="bold" line-height="{1.15 * $air}" hyphenate="false"><xsl:value-of select="$title"/></fo:block>
        </fo:block>
      </xsl:when>
      <!-- What is filled in needs the page for itself; its sheets are headed by their own titles. -->
      <xsl:when test="$form">
        <fo:block role="H1" font-size="11pt" color="{$quiet}" line-height="{1.2 * $air}" space-after="2mm" hyphenate="false"
            border-after-style="solid" border-after-width="1pt" border-after-color="{$dark}" padding-after="1.5mm"
            keep-with-next.within-page="always"><xsl:value-of select="concat($organisation, ' · ', $title)"/></fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:block font-size="10.5pt" color="{$quiet}" space-after="1.5mm"><xsl:value-of select="$organisation"/></fo:block>
        <fo:block role="H1" font-size="24pt" font-weight="bold" line-height="{1.2 * $air}" color="{$dark}" hyphenate="false"
            keep-with-next.within-page="always"><xsl:value-of select="$title"/></fo:block>
        <fo:block border-after-style="solid" border-after-width="1.5pt" border-after-color="{$dark}"
            padding-after="3mm" space-after="6mm" space-before="1.5mm" color="{$quiet}"><xsl:value-of select="$subject"/>
        </fo:block>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- In two columns: of a long handbook the contents would otherwise fill five pages. -->
  <xsl:template name="contents">
    <xsl:if test="//h:h2[@id]">
      <fo:page-sequence format="{substring($digits, 2, 1)}" master-reference="contents">
        <xsl:call-template name="edges"/>
        <fo:flow flow-name="xsl-region-body">
          <fo:block role="P" font-size="20pt" font-weight="bold" color="{$dark}" space-after="4mm" span="all"><xsl:value-of select="$contents"/></fo:block>
          <fo:block role="TOC" hyphenate="false" font-size="8.5pt" line-height="{1.3 * $air}">
            <xsl:for-each select="//h:h2[@id] | //h:h3[@id]">
              <xsl:call-template name="contents-entry"/>
            </xsl:for-each>
          </fo:block>
        </fo:flow>
      </fo:page-sequence>
    </xsl:if>
  </xsl:template>

  <xsl:template name="contents-entry">
    <xsl:variable name="chapter" select="self::h:h2"/>
    <fo:block role="TOCI" text-align-last="justify" keep-together.within-column="always">
      <!-- A long heading stays clear of the numbers; from right to left the engine sets this wrongly, and dots in line too. -->
      <xsl:if test="$direction = 'ltr'">
        <xsl:attribute name="end-indent">6mm</xsl:attribute>
        <xsl:attribute name="last-line-end-indent">-6mm</xsl:attribute>
      </xsl:if>
      <xsl:attribute name="start-indent"><xsl:choose><xsl:when test="$chapter">0mm</xsl:when><xsl:otherwise>3.5mm</xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:attribute name="space-before"><xsl:choose><xsl:when test="$chapter">1.8mm</xsl:when><xsl:otherwise>0.2mm</xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:if test="$chapter">
        <xsl:attribute name="font-weight">bold</xsl:attribute>
        <xsl:attribute name="font-size">9pt</xsl:attribute>
        <xsl:if test="following::h:h2 and following::h:h3 and generate-id(following::h:h3[1]/preceding::h:h2[1]) = generate-id()">
          <xsl:attribute name="keep-with-next.within-column">always</xsl:attribute>
        </xsl:if>
      </xsl:if>
      <fo:basic-link internal-destination="{@id}">
        <xsl:attribute name="fox:alt-text"><xsl:call-template name="plain"/></xsl:attribute>
        <xsl:call-template name="plain"/>
        <xsl:text> </xsl:text>
        <fo:leader leader-pattern="dots" leader-length.minimum="1mm" color="{$quiet}" font-weight="normal">
          <xsl:if test="$direction = 'ltr'">
            <xsl:attribute name="leader-pattern-width">4pt</xsl:attribute>
            <xsl:attribute name="leader-alignment">reference-area</xsl:attribute>
          </xsl:if>
        </fo:leader>
        <xsl:text> </xsl:text>
        <fo:page-number-citation ref-id="{@id}" font-weight="normal"/>
      </fo:basic-link>
    </fo:block>
  </xsl:template>

  <xsl:template name="edges">
    <xsl:param name="last">body</xsl:param>
    <fo:static-content role="artifact" flow-name="xsl-region-before">
      <fo:table table-layout="fixed" font-size="8.5pt" color="{$quiet}" hyphenate="false">
        <fo:table-column column-width="proportional-column-width(6)"/>
        <fo:table-column column-width="proportional-column-width(4)"/>
        <fo:table-body>
          <fo:table-row>
            <fo:table-cell padding-after="1.5mm" border-after-style="solid" border-after-width="0.5pt" border-after-color="{$hairline}">
              <fo:block><xsl:value-of select="$title"/></fo:block>
            </fo:table-cell>
            <fo:table-cell padding-after="1.5mm" border-after-style="solid" border-after-width="0.5pt" border-after-color="{$hairline}">
              <fo:block text-align="end"><xsl:value-of select="$organisation"/></fo:block>
            </fo:table-cell>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
    </fo:static-content>
    <fo:static-content role="artifact" flow-name="xsl-region-after">
      <fo:table table-layout="fixed" font-size="8.5pt" color="{$quiet}" hyphenate="false">
        <fo:table-column column-width="proportional-column-width(6)"/>
        <fo:table-column column-width="proportional-column-width(4)"/>
        <fo:table-body>
          <fo:table-row>
            <fo:table-cell><fo:block><xsl:value-of select="$revised"/></fo:block></fo:table-cell>
            <fo:table-cell>
              <fo:block text-align="end">
                <xsl:value-of select="$before-number"/>
                <fo:page-number/>
                <xsl:value-of select="$between-numbers"/>
                <fo:page-number-citation-last ref-id="{$last}"/>
                <xsl:value-of select="$after-numbers"/>
              </fo:block>
            </fo:table-cell>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
    </fo:static-content>
  </xsl:template>

  <!-- ===== what every element may carry ===== -->

  <xsl:template name="common">
    <xsl:if test="@id and generate-id() = generate-id(key('by-id', @id)[1])">
      <xsl:attribute name="id"><xsl:value-of select="@id"/></xsl:attribute>
    </xsl:if>
    <xsl:if test="@lang and @lang != $language">
      <xsl:attribute name="xml:lang"><xsl:value-of select="@lang"/></xsl:attribute>
      <xsl:call-template name="hyphenation"><xsl:with-param name="tag" select="@lang"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- ===== headings ===== -->

  <!-- What is only for listeners to a page. -->
  <xsl:template match="h:span[@class = 'visually-hidden']"/>

  <!-- The title stands on the cover or in the title block. -->
  <xsl:template match="h:h1 | h:*[@id = 'toc'] | h:nav | h:hr | h:script | h:style | h:colgroup | h:head"/>

  <!-- So does the lead; who and when stands on the cover, and at the foot of a card. -->
  <xsl:template match="h:p[contains(concat(' ', @class, ' '), ' lead ')][not(ancestor::h:section)]" priority="1"/>
  <xsl:template match="h:p[contains(concat(' ', @class, ' '), ' imprint ')]" priority="1">
    <xsl:if test="not($card or $handbook or $form)">
      <fo:block role="P" font-size="9pt" color="{$quiet}" space-after="2mm"><xsl:call-template name="common"/><xsl:apply-templates/></fo:block>
    </xsl:if>
  </xsl:template>

  <xsl:template match="h:h2">
    <xsl:if test="not($card)">
      <fo:block role="H2" font-weight="bold" color="{$accent}" line-height="{1.25 * $air}" hyphenate="false" space-before="{5 + 2 * not($form)}mm"
          keep-with-next.within-page="always" keep-together.within-page="always" orphans="3">
        <xsl:attribute name="font-size"><xsl:choose><xsl:when test="$handbook">18pt</xsl:when><xsl:otherwise><xsl:value-of select="round($points * 1.4)"/>pt</xsl:otherwise></xsl:choose></xsl:attribute>
        <xsl:attribute name="space-after"><xsl:choose><xsl:when test="$handbook">4mm</xsl:when><xsl:otherwise>2mm</xsl:otherwise></xsl:choose></xsl:attribute>
        <xsl:if test="$long"><xsl:attribute name="break-before">page</xsl:attribute></xsl:if>
        <xsl:call-template name="common"/>
        <xsl:apply-templates/>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- A card has one subject, its title; what it says starts a level higher. -->
  <xsl:template name="card-heading">
    <fo:block role="H2" font-size="{round($points * 1.25)}pt" font-weight="bold" color="{$alarm}" line-height="{1.2 * $air}" hyphenate="false"
        space-before="3.5mm" space-after="1mm" keep-with-next.within-page="always">
      <xsl:call-template name="common"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- Whom to ring stands out: it is what a card is hung up for. -->
  <xsl:template match="h:p[contains(concat(' ', @class, ' '), ' call ')]" priority="1">
    <xsl:choose>
      <xsl:when test="$card">
        <fo:block role="P" margin="0mm" padding="2.5mm 6mm 3mm 6mm" space-after="3.5mm" text-align="center" line-height="{1.2 * $air}" hyphenate="false"
            border="2.5pt solid {$alarm}" background-color="#FBEFEF" font-size="{$points * 1.05}pt">
          <xsl:call-template name="common"/>
          <fo:inline font-size="{round($points * 1.5)}pt" font-weight="bold" color="{$alarm}">
            <xsl:apply-templates select="h:br[1]/preceding-sibling::node()"/>
          </fo:inline>
          <xsl:apply-templates select="h:br[1] | h:br[1]/following-sibling::node()"/>
          <xsl:if test="not(h:br)"><xsl:apply-templates/></xsl:if>
        </fo:block>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="paragraph"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="h:h3">
    <xsl:choose>
      <xsl:when test="$card"><xsl:call-template name="card-heading"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="section-heading"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="section-heading">
    <fo:block role="H3" font-size="{round($points * 1.25 * 2) div 2}pt" font-weight="bold" color="{$accent}" line-height="{1.3 * $air}" hyphenate="false"
        space-before="5mm" space-after="1.5mm" keep-with-next.within-page="always" keep-together.within-page="always">
      <!-- Where they fit, the first page holds the short answers and who answers for them; then come the details. -->
      <xsl:if test="not($handbook) and not(//h:aside[contains(@class, ' translation')]) and ../../h:h2[@id = 'about'] and not(../preceding-sibling::h:section) and string-length(normalize-space(//h:section[h:h2/@id = 'answers'])) &lt; 1300 and //h:h2[@id = 'answers']"><xsl:attribute name="break-before">page</xsl:attribute></xsl:if>
      <xsl:call-template name="common"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="h:h4 | h:h5 | h:h6">
    <fo:block role="H{substring(local-name(), 2)}" font-size="{$points * 1.05}pt" font-weight="bold" hyphenate="false"
        space-before="3.5mm" space-after="1mm" keep-with-next.within-page="always" keep-together.within-page="always">
      <xsl:call-template name="common"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- ===== blocks ===== -->

  <xsl:template match="h:html | h:body | h:main | h:article">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <!-- Boxes are told apart by their class, as Asciidoctor and HtmlFinisher write it. -->
  <xsl:template match="h:div | h:section | h:aside | h:header | h:footer | h:blockquote | h:figcaption | h:address | h:figure">
    <xsl:variable name="class" select="concat(' ', normalize-space(@class), ' ')"/>
    <xsl:choose>
      <!-- On the sheet that it would end, it does nothing: the next one starts a page anyway. -->
      <xsl:when test="contains($class, ' page-break ') and $form"/>
      <xsl:when test="contains($class, ' page-break ')"><fo:block break-after="page"/></xsl:when>
      <xsl:when test="not(*) and normalize-space() = ''"/>
      <xsl:when test="$class = ' turned '"><xsl:call-template name="turned"/></xsl:when>
      <xsl:when test="contains($class, ' title ')"><xsl:call-template name="block-title"/></xsl:when>
      <xsl:when test="self::h:figure or contains($class, ' imageblock ')"><xsl:call-template name="figure"/></xsl:when>
      <xsl:when test="contains($class, ' must ') or contains($class, ' must-not ')"><xsl:call-template name="duties"/></xsl:when>
      <xsl:when test="contains($class, ' answers ') or contains($class, ' sidebar ') or contains($class, ' example ') or contains($class, ' sidebarblock ') or contains($class, ' exampleblock ')"><xsl:call-template name="box"/></xsl:when>
      <xsl:when test="self::h:aside or contains($class, ' admonitionblock ')"><xsl:call-template name="admonition"/></xsl:when>
      <xsl:when test="h:p|h:div|h:section|h:ul|h:ol|h:dl|h:table|h:aside|h:figure|h:blockquote|h:h2|h:h3|h:h4|h:h5|h:h6|h:pre|h:address|h:hr|h:dt|h:dd">
        <xsl:choose>
          <xsl:when test="@lang or @id or contains($class, ' footnotes ')">
            <fo:block role="Div">
              <xsl:if test="@id = 'footnotes' or contains($class, ' footnotes ')"><xsl:call-template name="notes"/></xsl:if>
              <xsl:call-template name="common"/>
              <xsl:apply-templates select="*"/>
            </fo:block>
          </xsl:when>
          <xsl:otherwise><xsl:apply-templates select="*"/></xsl:otherwise>
        </xsl:choose>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="paragraph"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A passage in a language that runs the other way: it starts at its own side of the page. -->
  <xsl:template name="turned">
    <xsl:choose>
      <!-- What stands in the title block has no words left here. -->
      <xsl:when test="h:p[contains(concat(' ', @class, ' '), ' lead ') or contains(concat(' ', @class, ' '), ' imprint ')]"><xsl:apply-templates select="h:p"/></xsl:when>
      <xsl:otherwise>
        <fo:block-container text-align="start">
          <xsl:attribute name="writing-mode"><xsl:choose><xsl:when test="@dir = 'rtl'">rl-tb</xsl:when><xsl:otherwise>lr-tb</xsl:otherwise></xsl:choose></xsl:attribute>
          <xsl:call-template name="contained"/>
        </fo:block-container>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- End notes: smaller, under a line of their own. -->
  <xsl:template name="notes">
    <xsl:attribute name="font-size"><xsl:value-of select="$points * 0.85"/>pt</xsl:attribute>
    <xsl:attribute name="space-before">8mm</xsl:attribute>
    <xsl:attribute name="padding-before">2.5mm</xsl:attribute>
    <xsl:attribute name="border-before-style">solid</xsl:attribute>
    <xsl:attribute name="border-before-width">0.5pt</xsl:attribute>
    <xsl:attribute name="border-before-color"><xsl:value-of select="$hairline"/></xsl:attribute>
  </xsl:template>

  <xsl:template match="h:p | h:pre" name="paragraph">
    <fo:block role="P" orphans="2" widows="2">
      <xsl:attribute name="space-after">
        <xsl:choose>
          <xsl:when test="parent::h:td or parent::h:th or parent::h:li or parent::h:dd">0.6mm</xsl:when>
          <xsl:otherwise>2.4mm</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <!-- A line that leads to a table or to facts does not stay behind on the page before. -->
      <xsl:if test="string-length(normalize-space()) &lt; 300 and following-sibling::*[1][self::h:table or h:table or h:dl]"><xsl:attribute name="keep-with-next.within-page">always</xsl:attribute></xsl:if>
      <xsl:if test="parent::h:td and preceding-sibling::* and contains(concat(' ', ancestor::h:table[1]/@class, ' '), ' schedule ')">
        <xsl:attribute name="color"><xsl:value-of select="$quiet"/></xsl:attribute>
        <xsl:attribute name="space-before">0.8mm</xsl:attribute>
      </xsl:if>
      <xsl:if test="contains(concat(' ', @class, ' '), ' sources ')">
        <xsl:attribute name="font-size"><xsl:value-of select="$points * 0.85"/>pt</xsl:attribute>
        <xsl:attribute name="color"><xsl:value-of select="$quiet"/></xsl:attribute>
      </xsl:if>
      <xsl:call-template name="common"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- Titles of blocks: of a list, a box, a table that has no caption element. -->
  <xsl:template match="h:p[@class = 'block-title' or @class = 'admonition-title' or @class = 'title']" name="block-title">
    <fo:block role="P" font-weight="bold" space-before="1.5mm" space-after="1mm" keep-with-next.within-page="always">
      <xsl:call-template name="common"/>
      <xsl:attribute name="color">
        <xsl:choose>
          <xsl:when test="contains(concat(' ', ../@class, ' '), ' must ')"><xsl:value-of select="$good"/></xsl:when>
          <xsl:when test="contains(concat(' ', ../@class, ' '), ' must-not ')"><xsl:value-of select="$alarm"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$ink"/></xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <!-- Summary boxes and other boxes without a warning. -->
  <xsl:template name="box">
    <fo:block role="Div" margin="0mm" space-before="2.5mm" space-after="4mm" padding="2.5mm 4mm 0.6mm 4mm" background-color="#EDF4F8"
        border-before-style="solid" border-before-width="2pt" border-before-color="{$dark}">
      <xsl:call-template name="keep-small"/>
      <xsl:call-template name="common"/>
      <xsl:apply-templates select="*"/>
    </fo:block>
  </xsl:template>

  <!-- What must be done, what to take care of: a tint, and a mark at every line beside the colour. -->
  <xsl:template name="duties">
    <xsl:variable name="not" select="contains(concat(' ', @class, ' '), ' must-not ')"/>
    <xsl:variable name="edge"><xsl:choose><xsl:when test="$not"><xsl:value-of select="$alarm"/></xsl:when><xsl:otherwise><xsl:value-of select="$good"/></xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="ground"><xsl:choose><xsl:when test="$not">#FBF1EF</xsl:when><xsl:otherwise>#EEF6F1</xsl:otherwise></xsl:choose></xsl:variable>
    <fo:block role="Div" margin="0mm" space-before="1.2mm" space-after="2mm" padding="1.4mm 4mm 0.2mm 3mm" background-color="{$ground}"
        border-start-style="solid" border-start-width="2.5pt" border-start-color="{$edge}">
      <xsl:call-template name="keep-small"/>
      <xsl:call-template name="common"/>
      <xsl:for-each select="*[not(self::h:ul)]">
        <fo:block role="P" font-weight="bold" color="{$edge}" space-after="0.4mm" keep-with-next.within-page="always"><xsl:call-template name="common"/><xsl:apply-templates/></fo:block>
      </xsl:for-each>
      <xsl:apply-templates select="h:ul"/>
    </fo:block>
  </xsl:template>

  <xsl:template name="admonition">
    <xsl:variable name="class" select="concat(' ', @class, ' ')"/>
    <xsl:variable name="edge">
      <xsl:choose>
        <xsl:when test="contains($class, ' warning ') or contains($class, ' caution ')"><xsl:value-of select="$alarm"/></xsl:when>
        <xsl:when test="contains($class, ' important ')">#8A5200</xsl:when>
        <xsl:when test="contains($class, ' tip ')"><xsl:value-of select="$good"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$link"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="ground">
      <xsl:choose>
        <xsl:when test="contains($class, ' warning ') or contains($class, ' caution ')">#FBEFEF</xsl:when>
        <xsl:when test="contains($class, ' important ')">#FCF4E6</xsl:when>
        <xsl:when test="contains($class, ' tip ')">#EDF6F0</xsl:when>
        <xsl:otherwise>#EEF4F9</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <fo:block role="Div" margin="0mm" space-before="2.5mm" space-after="4mm" padding="2mm 4mm 0.2mm 4mm" background-color="{$ground}"
        border-start-style="solid" border-start-width="3pt" border-start-color="{$edge}">
      <xsl:call-template name="keep-small"/>
      <xsl:call-template name="common"/>
      <xsl:variable name="icon" select="h:table/h:tbody/h:tr/h:td[contains(concat(' ', @class, ' '), ' icon ')]"/>
      <xsl:choose>
        <xsl:when test="$icon">
          <fo:block role="P" font-weight="bold" color="{$edge}" keep-with-next.within-page="always"><xsl:value-of select="normalize-space($icon)"/></fo:block>
          <xsl:for-each select="h:table/h:tbody/h:tr/h:td[not(contains(concat(' ', @class, ' '), ' icon '))]">
            <xsl:call-template name="contained"/>
          </xsl:for-each>
        </xsl:when>
        <xsl:otherwise><xsl:call-template name="contained"/></xsl:otherwise>
      </xsl:choose>
    </fo:block>
  </xsl:template>

  <xsl:template name="keep-small">
    <xsl:if test="string-length(normalize-space()) &lt; 1200">
      <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- What stands in an item, a cell or a box: its blocks, or its text as one block. -->
  <xsl:template name="contained">
    <xsl:choose>
      <xsl:when test="h:p|h:div|h:section|h:ul|h:ol|h:dl|h:table|h:aside|h:figure|h:blockquote|h:h2|h:h3|h:h4|h:h5|h:h6|h:pre|h:address">
        <xsl:apply-templates select="*"/>
      </xsl:when>
      <xsl:otherwise><fo:block role="P" orphans="2" widows="2"><xsl:if test="self::h:aside or self::h:div"><xsl:attribute name="space-after">2.4mm</xsl:attribute></xsl:if><xsl:apply-templates/></fo:block></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- ===== lists ===== -->

  <xsl:template match="h:ul | h:ol">
    <xsl:if test="h:li">
      <xsl:variable name="em"><xsl:choose><xsl:when test="ancestor::h:td and self::h:ul">0.9</xsl:when><xsl:when test="ancestor::h:td">1.3</xsl:when><xsl:when test="count(h:li) &gt; 9 and self::h:ol">2.4</xsl:when><xsl:otherwise>1.7</xsl:otherwise></xsl:choose></xsl:variable>
      <fo:list-block provisional-distance-between-starts="{$em}em" provisional-label-separation="0.5em" space-after="2.4mm">
        <xsl:if test="$card and not(contains(concat(' ', ../@class, ' ', @class, ' '), ' steps '))">
          <xsl:attribute name="font-size"><xsl:value-of select="$points * 0.82"/>pt</xsl:attribute>
          <xsl:attribute name="line-height"><xsl:value-of select="1.3 * $air"/></xsl:attribute>
        </xsl:if>
        <xsl:if test="contains(concat(' ', ../@class, ' '), ' must') and ../@class"><xsl:attribute name="space-after">0.6mm</xsl:attribute></xsl:if>
        <xsl:if test="$card and contains(concat(' ', ../@class, ' ', @class, ' '), ' steps ')"><xsl:attribute name="font-size"><xsl:value-of select="$points * 1.1"/>pt</xsl:attribute></xsl:if>
        <xsl:if test="ancestor::h:td">
          <xsl:attribute name="provisional-label-separation">0.3em</xsl:attribute>
          <xsl:attribute name="space-after">0.6mm</xsl:attribute>
        </xsl:if>
        <xsl:call-template name="common"/>
        <xsl:apply-templates select="h:li"/>
      </fo:list-block>
    </xsl:if>
  </xsl:template>

  <!-- One item is no list where room is scarce. -->
  <xsl:template match="h:td/h:ul[count(h:li) = 1] | h:td/h:ol[count(h:li) = 1] | h:td/h:div/h:ul[count(h:li) = 1] | h:td/h:div/h:ol[count(h:li) = 1]" priority="1">
    <xsl:for-each select="h:li"><xsl:call-template name="contained"/></xsl:for-each>
  </xsl:template>

  <xsl:template match="h:li">
    <xsl:variable name="class" select="concat(' ', ../@class, ' ', ../../@class, ' ')"/>
    <fo:list-item space-after="0.8mm">
      <xsl:if test="string-length(normalize-space()) &lt; 400"><xsl:attribute name="keep-together.within-page">always</xsl:attribute></xsl:if>
      <xsl:if test="not(preceding-sibling::h:li) and following-sibling::h:li"><xsl:attribute name="keep-with-next.within-page">always</xsl:attribute></xsl:if>
      <xsl:call-template name="common"/>
      <fo:list-item-label end-indent="label-end()">
        <xsl:choose>
          <xsl:when test="parent::h:ol">
            <fo:block text-align="end"><xsl:if test="contains($class, ' steps ')"><xsl:attribute name="font-weight">bold</xsl:attribute><xsl:attribute name="color"><xsl:value-of select="$accent"/></xsl:attribute></xsl:if><xsl:call-template name="number"><xsl:with-param name="class" select="$class"/></xsl:call-template></fo:block>
          </xsl:when>
          <xsl:when test="contains($class, ' must ')"><fo:block color="{$good}" font-weight="bold">✓</fo:block></xsl:when>
          <xsl:when test="contains($class, ' must-not ')"><fo:block color="{$alarm}" font-weight="bold">!</fo:block></xsl:when>
          <xsl:when test="contains($class, ' checklist ') and $form">
            <fo:block>
              <fo:basic-link external-destination="url('policypress-field:box')">
                <xsl:attribute name="fox:alt-text"><xsl:call-template name="plain"/></xsl:attribute>
                <xsl:text>☐</xsl:text>
              </fo:basic-link>
            </fo:block>
          </xsl:when>
          <xsl:when test="contains($class, ' checklist ')"><fo:block>☐</fo:block></xsl:when>
          <xsl:when test="ancestor::h:ul[2]"><fo:block color="{$quiet}">–</fo:block></xsl:when>
          <xsl:otherwise><fo:block color="{$accent}">•</fo:block></xsl:otherwise>
        </xsl:choose>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()"><xsl:call-template name="contained"/></fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <xsl:template name="number">
    <xsl:param name="class"/>
    <xsl:variable name="first"><xsl:choose><xsl:when test="../@start"><xsl:value-of select="../@start"/></xsl:when><xsl:otherwise>1</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="n" select="count(preceding-sibling::h:li) + $first"/>
    <xsl:choose>
      <xsl:when test="contains($class, ' loweralpha ') or ../@type = 'a'"><xsl:number value="$n" format="a"/></xsl:when>
      <xsl:when test="contains($class, ' upperalpha ') or ../@type = 'A'"><xsl:number value="$n" format="A"/></xsl:when>
      <xsl:when test="contains($class, ' lowerroman ') or ../@type = 'i'"><xsl:number value="$n" format="i"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="translate($n, '0123456789', $digits)"/></xsl:otherwise>
    </xsl:choose>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <!-- Terms at the start, what they mean beside them; letters of a legend take less room than words. -->
  <xsl:template match="h:dl">
    <xsl:if test=".//h:dd">
      <xsl:variable name="distance">
        <xsl:choose>
          <xsl:when test="not(h:dt[string-length(normalize-space()) &gt; 4] or h:div or .//h:span[contains(@class, 'blank')])">7mm</xsl:when>
          <xsl:otherwise>30%</xsl:otherwise>
        </xsl:choose>
      </xsl:variable>
      <fo:list-block provisional-distance-between-starts="{$distance}" provisional-label-separation="4mm" space-before="1mm" space-after="3mm">
        <xsl:if test="$distance = '7mm'"><xsl:attribute name="provisional-label-separation">1mm</xsl:attribute></xsl:if>
        <xsl:call-template name="common"/>
        <xsl:apply-templates select=".//h:dd[preceding-sibling::*[1][self::h:dt]]"/>
      </fo:list-block>
    </xsl:if>
  </xsl:template>

  <xsl:template match="h:dd">
    <xsl:variable name="term" select="preceding-sibling::h:dt[1]"/>
    <fo:list-item space-after="1mm">
      <xsl:if test="not(preceding-sibling::h:dd) and not(parent::h:div) and following-sibling::h:dd"><xsl:attribute name="keep-with-next.within-page">always</xsl:attribute></xsl:if>
      <xsl:if test="string-length(normalize-space()) &lt; 400"><xsl:attribute name="keep-together.within-page">always</xsl:attribute></xsl:if>
      <fo:list-item-label end-indent="label-end()">
        <fo:block font-weight="bold" color="{$dark}">
          <xsl:if test="$form"><xsl:attribute name="hyphenate">false</xsl:attribute></xsl:if>
          <xsl:if test="h:span[contains(@class, 'blank')] or h:p/h:span[contains(@class, 'blank')]"><xsl:attribute name="line-height">7.5mm</xsl:attribute></xsl:if>
          <xsl:for-each select="$term"><xsl:call-template name="common"/><xsl:apply-templates/></xsl:for-each>
        </fo:block>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()">
        <xsl:call-template name="contained"/>
        <xsl:for-each select="following-sibling::h:dd[generate-id(preceding-sibling::h:dt[1]) = generate-id($term)]"><xsl:call-template name="contained"/></xsl:for-each>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <!-- ===== what is filled in ===== -->

  <!--
    A line to write on. It is a link to "policypress-field:", described by its question: PdfForm
    makes one field of those with the same name, which are the lines of one answer.
  -->
  <xsl:template match="h:span[contains(concat(' ', @class, ' '), ' blank ')]" priority="2">
    <xsl:variable name="cell" select="ancestor::h:td[1]"/>
    <xsl:variable name="answer"><xsl:number level="any" count="h:dd | h:td"/></xsl:variable>
    <fo:block line-height="7.5mm" hyphenate="false" text-align="start">
      <xsl:if test="preceding-sibling::h:span"><xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute></xsl:if>
      <xsl:choose>
        <xsl:when test="contains(@class, 'by-hand') or not($form)"><xsl:call-template name="line"/></xsl:when>
        <xsl:otherwise>
          <fo:basic-link external-destination="url('policypress-field:{$answer}')">
            <xsl:attribute name="fox:alt-text">
              <xsl:choose>
                <xsl:when test="$cell">
                  <xsl:for-each select="$cell/../h:th"><xsl:call-template name="plain"/><xsl:text>: </xsl:text></xsl:for-each>
                  <xsl:value-of select="translate($cell/@data-label, '&#x200B;&#xAD;', '')"/>
                </xsl:when>
                <xsl:otherwise><xsl:for-each select="ancestor::h:dd[1]/preceding-sibling::h:dt[1]"><xsl:call-template name="plain"/></xsl:for-each></xsl:otherwise>
              </xsl:choose>
            </xsl:attribute>
            <xsl:call-template name="line"/>
          </fo:basic-link>
        </xsl:otherwise>
      </xsl:choose>
    </fo:block>
  </xsl:template>

  <xsl:template name="line">
    <fo:leader leader-pattern="rule" leader-length.optimum="100%" leader-length.maximum="100%" leader-length.minimum="10mm" rule-thickness="0.5pt" color="{$quiet}"/>
  </xsl:template>

  <!-- Long questions, or long answers: the one stands above the other. -->
  <xsl:template match="h:div[contains(concat(' ', @class, ' '), ' questions ')]/h:dl" priority="1">
    <fo:block role="Div" space-after="3mm">
      <xsl:call-template name="common"/>
      <xsl:for-each select="h:dd">
        <fo:block role="Div" space-after="2mm">
          <xsl:if test="count(.//h:span) &lt; 16"><xsl:attribute name="keep-together.within-page">always</xsl:attribute></xsl:if>
          <fo:block role="P" font-weight="bold" color="{$dark}" keep-with-next.within-page="always"><xsl:apply-templates select="preceding-sibling::h:dt[1]/node()"/></fo:block>
          <xsl:call-template name="contained"/>
        </fo:block>
      </xsl:for-each>
    </fo:block>
  </xsl:template>

  <!-- ===== tables ===== -->

  <xsl:template match="h:table">
    <xsl:variable name="class" select="concat(' ', @class, ' ')"/>
    <xsl:variable name="columns" select="count((h:thead/h:tr | h:tbody/h:tr | h:tr)[1]/*)"/>
    <xsl:variable name="size">
      <xsl:choose>
        <xsl:when test="contains($class, ' register ')">0.84</xsl:when>
        <xsl:when test="contains($class, ' matrix ') or $columns &gt; 6">0.76</xsl:when>
        <xsl:when test="$columns &gt; 4">0.84</xsl:when>
        <xsl:otherwise>0.9</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="small" select="count(.//h:tr) &lt; 6 and string-length(normalize-space()) &lt; 500"/>
    <xsl:if test="h:caption">
      <fo:block role="Caption" font-weight="bold" font-size="{$points * 0.95}pt" space-before="3mm" space-after="1.2mm" keep-with-next.within-page="always" keep-together.within-page="always">
        <xsl:for-each select="h:caption"><xsl:call-template name="common"/><xsl:apply-templates/></xsl:for-each>
      </fo:block>
    </xsl:if>
    <fo:table table-layout="fixed" border-collapse="collapse" font-size="{$points * $size}pt" line-height="{1.35 * $air}" space-before="1mm" space-after="4.5mm"
        border-before-style="solid" border-before-width="1pt" border-before-color="{$accent}"
        border-after-style="solid" border-after-width="0.7pt" border-after-color="{$accent}">
      <xsl:if test="$small"><xsl:attribute name="keep-together.within-page">always</xsl:attribute></xsl:if>
      <xsl:call-template name="common"/>
      <xsl:apply-templates select="h:colgroup/h:col | h:col"/>
      <xsl:if test="not(.//h:col) and contains($class, ' matrix ')">
        <fo:table-column column-width="proportional-column-width(3)"/>
        <fo:table-column column-width="proportional-column-width(1)" number-columns-repeated="{$columns - 1}"/>
      </xsl:if>
      <xsl:apply-templates select="h:thead[h:tr]"/>
      <fo:table-body>
        <xsl:apply-templates select="h:tbody/h:tr | h:tr | h:tfoot/h:tr"/>
        <xsl:if test="not(h:tbody/h:tr | h:tr | h:tfoot/h:tr)"><fo:table-row><fo:table-cell><fo:block/></fo:table-cell></fo:table-row></xsl:if>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- Column widths stand in classes w-NN, since a strict style-src forbids style attributes. -->
  <xsl:template match="h:col">
    <xsl:variable name="width" select="substring-before(concat(substring-after(concat(' ', @class), ' w-'), ' '), ' ')"/>
    <fo:table-column>
      <xsl:attribute name="column-width">
        <xsl:text>proportional-column-width(</xsl:text>
        <xsl:choose>
          <xsl:when test="number($width) &gt; 0"><xsl:value-of select="$width"/></xsl:when>
          <xsl:when test="contains(@style, 'width:')"><xsl:value-of select="normalize-space(substring-before(substring-after(@style, 'width:'), '%'))"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="100 div count(../h:col)"/></xsl:otherwise>
        </xsl:choose>
        <xsl:text>)</xsl:text>
      </xsl:attribute>
      <xsl:if test="@span"><xsl:attribute name="number-columns-repeated"><xsl:value-of select="@span"/></xsl:attribute></xsl:if>
    </fo:table-column>
  </xsl:template>

  <xsl:template match="h:thead">
    <fo:table-header><xsl:apply-templates select="h:tr"/></fo:table-header>
  </xsl:template>

  <xsl:template match="h:tr">
    <fo:table-row border-after-style="solid" border-after-width="0.5pt" border-after-color="{$hairline}">
      <xsl:if test="string-length(normalize-space()) &lt; 550"><xsl:attribute name="keep-together.within-page">always</xsl:attribute></xsl:if>
      <xsl:if test="not(parent::h:thead) and count(preceding-sibling::h:tr) = 0 and following-sibling::h:tr and string-length(normalize-space()) &lt; 250">
        <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="parent::h:thead"><xsl:attribute name="background-color"><xsl:value-of select="$head-ground"/></xsl:attribute></xsl:when>
        <xsl:when test="count(preceding-sibling::h:tr) mod 2 = 1 and not(../h:tr/*[@rowspan &gt; 1])"><xsl:attribute name="background-color"><xsl:value-of select="$zebra"/></xsl:attribute></xsl:when>
      </xsl:choose>
      <xsl:apply-templates select="h:td | h:th"/>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="h:td | h:th">
    <xsl:variable name="class" select="concat(' ', @class, ' ')"/>
    <xsl:variable name="matrix" select="contains(concat(' ', ancestor::h:table[1]/@class, ' '), ' matrix ')"/>
    <xsl:variable name="register" select="contains(concat(' ', ancestor::h:table[1]/@class, ' '), ' register ')"/>
    <xsl:variable name="dense" select="$matrix or (count(../*) &gt; 6 and not($register))"/>
    <xsl:variable name="upright" select="$dense and parent::h:tr/parent::h:thead and preceding-sibling::* and count(../*) &gt; 7 and not(@colspan)"/>
    <!-- A turned heading stands over the middle of its column: 166 mm is the width of the text. -->
    <xsl:variable name="col" select="ancestor::h:table[1]/h:colgroup/h:col[count(current()/preceding-sibling::*) + 1]/@class"/>
    <xsl:variable name="across" select="1.66 * number(substring-before(concat(substring-after(concat(' ', $col), ' w-'), ' '), ' '))"/>
    <fo:table-cell padding-before="1.1mm" padding-after="0.8mm" start-indent="0mm" end-indent="0mm">
      <xsl:attribute name="padding-start"><xsl:choose><xsl:when test="$upright and $across &gt; 6"><xsl:value-of select="$across div 2 - 2"/>mm</xsl:when><xsl:when test="$dense">0.8mm</xsl:when><xsl:otherwise>1.8mm</xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:attribute name="padding-end"><xsl:choose><xsl:when test="$dense">0.6mm</xsl:when><xsl:otherwise>1.8mm</xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:if test="self::h:th">
        <xsl:attribute name="role">TH</xsl:attribute>
        <xsl:if test="parent::h:tr/parent::h:thead or not(.//h:strong)">
          <xsl:attribute name="font-weight">bold</xsl:attribute>
          <xsl:attribute name="color"><xsl:value-of select="$accent"/></xsl:attribute>
        </xsl:if>
      </xsl:if>
      <xsl:if test="@colspan &gt; 1"><xsl:attribute name="number-columns-spanned"><xsl:value-of select="@colspan"/></xsl:attribute></xsl:if>
      <xsl:if test="@rowspan &gt; 1"><xsl:attribute name="number-rows-spanned"><xsl:value-of select="@rowspan"/></xsl:attribute></xsl:if>
      <xsl:choose>
        <xsl:when test="$matrix and self::h:td and string-length(normalize-space()) &lt; 3">
          <xsl:attribute name="text-align">center</xsl:attribute>
          <xsl:choose>
            <xsl:when test="normalize-space() = '–'"><xsl:attribute name="color"><xsl:value-of select="$quiet"/></xsl:attribute></xsl:when>
            <xsl:otherwise><xsl:attribute name="font-weight">bold</xsl:attribute></xsl:otherwise>
          </xsl:choose>
        </xsl:when>
        <xsl:when test="$matrix and not($upright) and preceding-sibling::*"><xsl:attribute name="text-align">center</xsl:attribute></xsl:when>
        <xsl:when test="contains($class, ' halign-right ')"><xsl:attribute name="text-align">end</xsl:attribute></xsl:when>
        <xsl:when test="contains($class, ' halign-center ')"><xsl:attribute name="text-align">center</xsl:attribute></xsl:when>
      </xsl:choose>
      <xsl:choose>
        <xsl:when test="parent::h:tr/parent::h:thead"><xsl:attribute name="display-align">after</xsl:attribute></xsl:when>
        <xsl:when test="contains($class, ' valign-middle ')"><xsl:attribute name="display-align">center</xsl:attribute></xsl:when>
      </xsl:choose>
      <xsl:call-template name="common"/>
      <xsl:choose>
        <!-- Many narrow columns: their headings are turned, or they would be broken to pieces. -->
        <xsl:when test="$upright">
          <xsl:variable name="longest">
            <xsl:for-each select="../*[position() &gt; 1]">
              <xsl:sort select="string-length(normalize-space())" data-type="number" order="descending"/>
              <xsl:if test="position() = 1"><xsl:value-of select="string-length(normalize-space())"/></xsl:if>
            </xsl:for-each>
          </xsl:variable>
          <xsl:variable name="height"><xsl:choose><xsl:when test="$longest &lt; 18"><xsl:value-of select="$longest * 1.6 + 4"/></xsl:when><xsl:otherwise>34</xsl:otherwise></xsl:choose></xsl:variable>
          <fo:block-container reference-orientation="{$upwards}" inline-progression-dimension="{$height}mm" text-align="start" display-align="center">
            <xsl:call-template name="contained"/>
          </fo:block-container>
        </xsl:when>
        <xsl:otherwise><xsl:call-template name="contained"/></xsl:otherwise>
      </xsl:choose>
    </fo:table-cell>
  </xsl:template>

  <!-- ===== figures ===== -->

  <xsl:template name="figure">
    <fo:block role="Div" space-before="3mm" space-after="4.5mm" keep-together.within-page="always">
      <xsl:call-template name="common"/>
      <xsl:apply-templates select=".//svg:svg[not(ancestor::svg:svg)]" mode="figure"/>
      <xsl:for-each select="h:figcaption | h:div[contains(concat(' ', @class, ' '), ' title ')]">
        <fo:block role="Caption" font-size="{$points * 0.9}pt" color="{$quiet}" space-before="1.2mm" keep-with-previous.within-page="always"><xsl:apply-templates/></fo:block>
      </xsl:for-each>
    </fo:block>
  </xsl:template>

  <xsl:template match="svg:svg" mode="figure">
    <fo:block><xsl:if test="$card"><xsl:attribute name="text-align">center</xsl:attribute></xsl:if><xsl:call-template name="drawing"/></fo:block>
  </xsl:template>

  <xsl:template match="svg:svg" name="drawing">
    <fo:instream-foreign-object>
      <xsl:attribute name="fox:alt-text">
        <xsl:value-of select="normalize-space(concat(svg:title, '. ', svg:desc))"/>
      </xsl:attribute>
      <xsl:apply-templates select="." mode="copy"/>
    </fo:instream-foreign-object>
  </xsl:template>

  <!--
    As large as its viewBox says, in CSS pixels, but never wider or higher than the page (470 by 560
    points). It names no font of its own, or one that is not embedded would be asked for.
  -->
  <xsl:template match="svg:svg" mode="copy">
    <xsl:variable name="box" select="concat(normalize-space(translate(@viewBox, ',', ' ')), ' ')"/>
    <xsl:variable name="size" select="substring-after(substring-after($box, ' '), ' ')"/>
    <xsl:variable name="across" select="number(substring-before($size, ' '))"/>
    <xsl:variable name="down" select="number(normalize-space(substring-after($size, ' ')))"/>
    <xsl:variable name="scale">
      <xsl:choose>
        <xsl:when test="470 div $across &lt; 560 div $down and 470 div $across &lt; 0.75"><xsl:value-of select="470 div $across"/></xsl:when>
        <xsl:when test="560 div $down &lt; 0.75"><xsl:value-of select="560 div $down"/></xsl:when>
        <xsl:otherwise>0.75</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <svg:svg font-family="{$fonts}" width="{round($across * $scale)}pt" height="{round($down * $scale)}pt">
      <xsl:copy-of select="@viewBox | @fill | @stroke | @stroke-width | @font-size"/>
      <xsl:apply-templates mode="copy"/>
    </svg:svg>
  </xsl:template>
  <xsl:template match="svg:*" mode="copy">
    <xsl:element name="svg:{local-name()}">
      <xsl:copy-of select="@*[name() != 'font-family' and name() != 'lang']"/>
      <xsl:apply-templates mode="copy"/>
    </xsl:element>
  </xsl:template>
  <xsl:template match="text()" mode="copy"><xsl:value-of select="translate(., '&#x200B;', '')"/></xsl:template>
  <xsl:template match="*" mode="copy" priority="-1"/>

  <!-- A picture that was not drawn in: its description stands for it. -->
  <xsl:template match="h:img"><fo:inline font-style="italic"><xsl:value-of select="@alt"/></fo:inline></xsl:template>

  <!-- ===== within a line ===== -->

  <xsl:template match="h:strong | h:b">
    <fo:inline font-weight="bold"><xsl:call-template name="common"/><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <xsl:template match="h:span[@class = 'yes' or @class = 'no']">
    <fo:inline font-weight="bold">
      <xsl:attribute name="color"><xsl:choose><xsl:when test="@class = 'yes'"><xsl:value-of select="$good"/></xsl:when><xsl:otherwise><xsl:value-of select="$alarm"/></xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:call-template name="common"/>
      <xsl:apply-templates/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="h:em | h:i | h:cite | h:dfn">
    <fo:inline font-style="italic"><xsl:call-template name="common"/><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <xsl:template match="h:sup">
    <fo:inline baseline-shift="35%" font-size="68%"><xsl:call-template name="common"/><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <xsl:template match="h:sub">
    <fo:inline baseline-shift="-15%" font-size="68%"><xsl:call-template name="common"/><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <xsl:template match="h:mark">
    <fo:inline background-color="#FCF1D4"><xsl:call-template name="common"/><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <!-- Passages of a translation that are not as they should be: a tint, and a sign at their end. -->
  <xsl:template match="h:span[contains(concat(' ', @class, ' '), ' unreviewed ') or contains(concat(' ', @class, ' '), ' stale ') or contains(concat(' ', @class, ' '), ' untranslated ')]" priority="2">
    <fo:inline background-color="#FCF1D4">
      <xsl:call-template name="common"/>
      <xsl:apply-templates/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="h:span[@class = 'sign']">
    <fo:inline baseline-shift="30%" font-size="80%" font-weight="bold"><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <!--
    A run in the other direction, and marks on both sides that keep what stands beside it from being
    drawn into it: the engine knows embeddings, but not the isolates of HTML.
  -->
  <xsl:template match="h:bdi | h:bdo" priority="1">
    <xsl:variable name="to"><xsl:choose><xsl:when test="@dir = 'rtl'">rtl</xsl:when><xsl:otherwise>ltr</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="around"><xsl:call-template name="direction-around"/></xsl:variable>
    <xsl:variable name="mark"><xsl:choose><xsl:when test="$around = 'rtl'">&#x200F;</xsl:when><xsl:otherwise>&#x200E;</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:if test="$to != $around"><xsl:value-of select="$mark"/></xsl:if>
    <fo:bidi-override unicode-bidi="embed" direction="{$to}">
      <xsl:if test="contains(concat(' ', @class, ' '), ' nowrap ') or string-length(normalize-space()) &lt; 13"><xsl:attribute name="keep-together.within-line">always</xsl:attribute></xsl:if>
      <xsl:call-template name="common"/>
      <xsl:apply-templates/>
    </fo:bidi-override>
    <xsl:if test="$to != $around"><xsl:value-of select="$mark"/></xsl:if>
  </xsl:template>

  <xsl:template name="direction-around">
    <xsl:variable name="around" select="ancestor::*[self::h:bdi or self::h:bdo or @class = 'turned'][1]"/>
    <xsl:choose>
      <xsl:when test="$around"><xsl:value-of select="$around/@dir"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$direction"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The number on a card is read from across the room. -->
  <xsl:template match="h:p[contains(concat(' ', @class, ' '), ' call ')]/h:bdi" priority="2">
    <fo:bidi-override unicode-bidi="embed" direction="ltr" keep-together.within-line="always">
      <xsl:if test="$card"><xsl:attribute name="font-size"><xsl:value-of select="round($points * 2.8)"/>pt</xsl:attribute></xsl:if>
      <xsl:call-template name="common"/><xsl:apply-templates/>
    </fo:bidi-override>
  </xsl:template>

  <xsl:template match="h:br"><fo:block/></xsl:template>

  <xsl:template match="h:a[@href]">
    <fo:basic-link color="{$link}">
      <xsl:if test="starts-with(@href, 'tel:')"><xsl:attribute name="keep-together.within-line">always</xsl:attribute></xsl:if>
      <xsl:choose>
        <xsl:when test="starts-with(@href, '#')">
          <xsl:attribute name="internal-destination"><xsl:value-of select="substring(@href, 2)"/></xsl:attribute>
        </xsl:when>
        <xsl:otherwise>
          <xsl:attribute name="external-destination">url('<xsl:value-of select="@href"/>')</xsl:attribute>
          <xsl:attribute name="text-decoration">underline</xsl:attribute>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:attribute name="fox:alt-text"><xsl:call-template name="plain"/><xsl:if test="normalize-space() = ''"><xsl:value-of select="@href"/></xsl:if></xsl:attribute>
      <xsl:call-template name="common"/>
      <xsl:apply-templates/>
    </fo:basic-link>
  </xsl:template>

  <xsl:template match="h:*" priority="-0.4">
    <xsl:choose>
      <xsl:when test="@id or @lang"><fo:inline><xsl:call-template name="common"/><xsl:apply-templates/></fo:inline></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
