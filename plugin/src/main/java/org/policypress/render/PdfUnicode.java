package org.policypress.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Tells a reader's machine which letters a glyph stands for (ISO 32000-1, 9.10.3). FOP gives the
 * old codes that ligatures and shapes of Arabic letters have, or a code of its own making, so that
 * whoever searches for {@code aflåst} would not find it.
 */
final class PdfUnicode {
  private static final Pattern SECTION =
      Pattern.compile("beginbf(char|range)(.*?)endbf", Pattern.DOTALL);
  private static final Pattern CHARACTER = Pattern.compile("<(\\w+)>\\s*<(\\w+)>");
  private static final Pattern RANGE = Pattern.compile("<(\\w+)>\\s*<(\\w+)>\\s*<(\\w+)>");
  private static final int LARGEST_SECTION = 100;

  private PdfUnicode() {}

  static void spellOut(PDDocument document) throws IOException {
    Set<COSBase> seen = new HashSet<>();
    for (PDPage page : document.getPages()) {
      PDResources resources = page.getResources();
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        COSBase map = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
        if (map instanceof COSStream stream && seen.add(stream)) {
          spellOut(stream, new PdfGlyphs(font));
        }
      }
    }
  }

  private static void spellOut(COSStream stream, PdfGlyphs glyphs) throws IOException {
    String map;
    try (InputStream in = stream.createInputStream()) {
      map = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    Map<Integer, String> letters = read(map);
    boolean changed = false;
    for (Map.Entry<Integer, String> glyph : letters.entrySet()) {
      String spelt = glyphs.letters(glyph.getKey(), glyph.getValue()).letters();
      changed |= !spelt.equals(glyph.getValue());
      glyph.setValue(spelt);
    }
    if (changed) {
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(write(letters).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
  }

  private static Map<Integer, String> read(String map) {
    Map<Integer, String> letters = new TreeMap<>();
    Matcher section = SECTION.matcher(map);
    while (section.find()) {
      boolean range = section.group(1).equals("range");
      Matcher entry = (range ? RANGE : CHARACTER).matcher(section.group(2));
      while (entry.find()) {
        int first = HexFormat.fromHexDigits(entry.group(1));
        String text = text(entry.group(range ? 3 : 2));
        int count = range ? HexFormat.fromHexDigits(entry.group(2)) - first : 0;
        int last = text.length() - 1;
        for (int i = 0; i <= count; i++) {
          letters.put(first + i, text.substring(0, last) + (char) (text.charAt(last) + i));
        }
      }
    }
    return letters;
  }

  private static String text(String hex) {
    return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_16BE);
  }

  private static String write(Map<Integer, String> letters) {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    HexFormat hex = HexFormat.of().withUpperCase();
    int left = letters.size();
    int inSection = 0;
    for (Map.Entry<Integer, String> glyph : letters.entrySet()) {
      if (inSection == 0) {
        map.append(Math.min(left, LARGEST_SECTION)).append(" beginbfchar\n");
      }
      map.append('<').append(hex.toHexDigits(glyph.getKey().shortValue())).append("> <");
      map.append(hex.formatHex(glyph.getValue().getBytes(StandardCharsets.UTF_16BE))).append(">\n");
      left--;
      inSection++;
      if (inSection == LARGEST_SECTION || left == 0) {
        map.append("endbfchar\n");
        inSection = 0;
      }
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }
}
