package org.policypress.render;

import java.util.HashMap;
import java.util.HashSet;
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
