package org.policypress.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure tree of a tagged PDF (ISO 32000-1, 14.7), as far as it has to be mended. */
final class PdfStructure {
  private static final COSName ALT = COSName.getPDFName("Alt");
  private static final COSName FIGURE = COSName.getPDFName("Figure");
  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final COSName TABLE = COSName.getPDFName("Table");

  private final COSDictionary root;
  private final Map<Integer, COSDictionary> elements = new HashMap<>();

  private PdfStructure(COSDictionary root) {
    this.root = root;
    collect(root.getDictionaryObject(COSName.PARENT_TREE));
  }

  /** The tree of a document; an empty one if it has none. */
  static PdfStructure of(PDDocument document) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    return new PdfStructure(root == null ? new COSDictionary() : root.getCOSObject());
  }

  /** The description of the element that an annotation belongs to, or of the one around it. */
  Optional<String> alternative(int structParent) {
    COSDictionary element = elements.get(structParent);
    if (element == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(element.getString(ALT))
        .or(
            () ->
                element.getDictionaryObject(COSName.P) instanceof COSDictionary parent
                    ? Optional.ofNullable(parent.getString(ALT))
                    : Optional.empty());
  }

  /**
   * Makes the element of a link that of a field (ISO 14289-1, 7.18.4).
   *
   * @param link annotation that the element refers to
   * @param widget annotation that takes its place
   * @param role kind of the field, as ISO 32000-1, table 348 calls it
   */
  void becomesField(int structParent, COSDictionary link, COSDictionary widget, String role) {
    COSDictionary element = elements.get(structParent);
    if (element == null) {
      return;
    }
    element.setName(COSName.S, "Form");
    COSDictionary field = new COSDictionary();
    field.setName(COSName.O, "PrintField");
    field.setName(COSName.getPDFName("Role"), role);
    element.setItem(COSName.A, field);
    for (COSDictionary kid : kids(element)) {
      if (kid.getDictionaryObject(COSName.OBJ) == link) {
        kid.setItem(COSName.OBJ, widget);
      }
    }
  }

  /** Takes the reference to an annotation out of its element, which stays for what it encloses. */
  void loses(int structParent, COSDictionary link) {
    COSDictionary element = elements.get(structParent);
    if (element == null) {
      return;
    }
    element.setName(COSName.S, "Span");
    if (element.getDictionaryObject(COSName.K) instanceof COSArray all) {
      for (int i = all.size() - 1; i >= 0; i--) {
        if (all.getObject(i) instanceof COSDictionary kid
            && kid.getDictionaryObject(COSName.OBJ) == link) {
          all.remove(i);
        }
      }
    } else {
      element.removeItem(COSName.K);
    }
  }

  private static List<COSDictionary> kids(COSDictionary element) {
    List<COSDictionary> kids = new ArrayList<>();
    COSBase all = element.getDictionaryObject(COSName.K);
    if (all instanceof COSDictionary only) {
      kids.add(only);
    } else if (all instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary kid) {
          kids.add(kid);
        }
      }
    }
    return kids;
  }

  /** Puts pieces of one page that follow each other in an element into their order. */
  interface KidOrder {
    /**
     * The numbers of the pieces in the order in which they are read.
     *
     * @param page the page on which they stand
     * @param language tag of the element's language, if it is not that of the document
     * @param mcids their numbers in the order in which they were drawn
     */
    List<Integer> of(COSDictionary page, Optional<String> language, List<Integer> mcids);
  }

  /** Puts the pieces of text of every element but drawings into the order of reading. */
  void orderKids(KidOrder order) {
    orderKids(root.getDictionaryObject(COSName.K), Optional.empty(), order, new HashSet<>());
  }

  private static void orderKids(
      COSBase node, Optional<String> language, KidOrder order, Set<COSBase> seen) {
    if (node instanceof COSDictionary element
        && !FIGURE.equals(element.getDictionaryObject(COSName.S))
        && seen.add(element)) {
      Optional<String> own = Optional.ofNullable(element.getString(COSName.LANG));
      orderKids(element.getDictionaryObject(COSName.K), own.or(() -> language), order, seen);
    } else if (node instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        orderKids(kids.getObject(i), language, order, seen);
      }
      orderRuns(kids, language, order);
    }
  }

  private static void orderRuns(COSArray kids, Optional<String> language, KidOrder order) {
    int start = 0;
    while (start < kids.size()) {
      Optional<COSDictionary> page = pageOfText(kids.getObject(start));
      int end = start + 1;
      if (page.isPresent()) {
        Map<Integer, COSBase> run = new LinkedHashMap<>();
        run.put(mcid(kids.getObject(start)), kids.get(start));
        while (end < kids.size() && pageOfText(kids.getObject(end)).equals(page)) {
          run.put(mcid(kids.getObject(end)), kids.get(end));
          end++;
        }
        int at = start;
        for (int mcid : order.of(page.get(), language, List.copyOf(run.keySet()))) {
          kids.set(at++, run.get(mcid));
        }
      }
      start = end;
    }
  }

  /** The page of a piece of text; nothing for an element or an annotation. */
  private static Optional<COSDictionary> pageOfText(COSBase kid) {
    return kid instanceof COSDictionary reference
            && reference.containsKey(COSName.MCID)
            && reference.getDictionaryObject(COSName.PG) instanceof COSDictionary page
        ? Optional.of(page)
        : Optional.empty();
  }

  private static int mcid(COSBase kid) {
    return kid instanceof COSDictionary reference ? reference.getInt(COSName.MCID) : -1;
  }

  /**
   * Says of every header cell whether it heads its row or its column: FOP knows it, by the part of
   * the table in which the cell stands, but does not always write it.
   */
  void giveScopeToHeaders() {
    walk(root.getDictionaryObject(COSName.K), false, new HashSet<>());
  }

  private void walk(COSBase node, boolean inBody, Set<COSBase> seen) {
    if (node instanceof COSObject reference) {
      walk(reference.getObject(), inBody, seen);
    } else if (node instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        walk(kids.getObject(i), inBody, seen);
      }
    } else if (node instanceof COSDictionary element && seen.add(element)) {
      String role = element.getNameAsString(COSName.S);
      if ("TH".equals(role)) {
        giveScope(element, inBody ? "Row" : "Column");
      }
      boolean body = "TBody".equals(role) || (inBody && !"THead".equals(role));
      walk(element.getDictionaryObject(COSName.K), body, seen);
    }
  }

  private static void giveScope(COSDictionary cell, String scope) {
    COSBase attributes = cell.getDictionaryObject(COSName.A);
    COSArray all = attributes instanceof COSArray array ? array : new COSArray();
    if (attributes instanceof COSDictionary single) {
      all.add(single);
    }
    COSDictionary table = null;
    for (int i = 0; i < all.size(); i++) {
      if (all.getObject(i) instanceof COSDictionary found
          && TABLE.equals(found.getDictionaryObject(COSName.O))) {
        table = found;
      }
    }
    if (table == null) {
      table = new COSDictionary();
      table.setItem(COSName.O, TABLE);
      all.add(table);
    }
    table.setItem(SCOPE, COSName.getPDFName(scope));
    cell.setItem(COSName.A, all);
  }

  private void collect(COSBase node) {
    if (!(node instanceof COSDictionary tree)) {
      return;
    }
    if (tree.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        collect(kids.getObject(i));
      }
    }
    if (tree.getDictionaryObject(COSName.NUMS) instanceof COSArray numbers) {
      for (int i = 0; i + 1 < numbers.size(); i += 2) {
        if (numbers.getObject(i) instanceof COSNumber key
            && numbers.getObject(i + 1) instanceof COSDictionary element) {
          elements.put(key.intValue(), element);
        }
      }
    }
  }
}
