package org.policypress.yaml;

import java.util.List;
import org.policypress.diagnostic.RuleDescriptor;

/** The rules that a file must keep before anybody asks what it says. */
public final class YamlRules {
  /** The bytes are UTF-8. */
  public static final RuleDescriptor NOT_UTF_8 =
      RuleDescriptor.error("not-utf-8", "a source file is text in UTF-8");

  /** No byte order mark. */
  public static final RuleDescriptor BYTE_ORDER_MARK =
      RuleDescriptor.warning("byte-order-mark", "a source file begins with its text");

  /** Not beyond the limit of size. */
  public static final RuleDescriptor FILE_TOO_LARGE =
      RuleDescriptor.error(
          "file-too-large", "a file of a policy has at most 4 MiB, a catalogue 64");

  /** Something is written in the file. */
  public static final RuleDescriptor EMPTY_FILE =
      RuleDescriptor.error("empty-file", "a source file says something");

  /** No invisible characters. */
  public static final RuleDescriptor CONTROL_CHARACTER =
      RuleDescriptor.error("control-character", "a text holds no control characters");

  /** No tabs and no-break spaces where YAML wants a space. */
  public static final RuleDescriptor WRONG_SPACE =
      RuleDescriptor.error("wrong-space", "lines are indented with plain spaces");

  /** Keys of one map begin in one column. */
  public static final RuleDescriptor WRONG_INDENTATION =
      RuleDescriptor.error("wrong-indentation", "what belongs together begins in the same column");

  /** Quotes and brackets come in pairs. */
  public static final RuleDescriptor NOT_CLOSED =
      RuleDescriptor.error("not-closed", "every quote and bracket is closed");

  /** A key has a colon. */
  public static final RuleDescriptor MISSING_COLON =
      RuleDescriptor.error("missing-colon", "a key is followed by a colon and a space");

  /** A colon in a text needs quotes. */
  public static final RuleDescriptor COLON_IN_TEXT =
      RuleDescriptor.error("colon-in-text", "a text with a colon and a space stands in quotes");

  /** A text that begins with a sign of YAML needs quotes. */
  public static final RuleDescriptor TEXT_STARTS_WITH_SYMBOL =
      RuleDescriptor.error(
          "text-starts-with-symbol", "a text that begins with a sign of YAML stands in quotes");

  /** A text with a hash needs quotes. */
  public static final RuleDescriptor TEXT_CUT_BY_COMMENT =
      RuleDescriptor.error("text-cut-by-comment", "no text is cut short by a `#`");

  /** Texts stand one to a line. */
  public static final RuleDescriptor TEXT_SPLIT_BY_COMMA =
      RuleDescriptor.error("text-split-by-comma", "a list in brackets holds ids and words only");

  /** A text that begins with a brace needs quotes. */
  public static final RuleDescriptor TEXT_READ_AS_MAP =
      RuleDescriptor.error("text-read-as-map", "a text with braces stands in quotes");

  /** A backslash in double quotes needs a second one. */
  public static final RuleDescriptor UNKNOWN_ESCAPE =
      RuleDescriptor.error("unknown-escape", "a backslash in double quotes begins an escape");

  /** No anchors and aliases. */
  public static final RuleDescriptor ANCHOR_OR_ALIAS =
      RuleDescriptor.error("anchor-or-alias", "a policy refers by id, not by anchor and alias");

  /** No tags. */
  public static final RuleDescriptor YAML_TAG =
      RuleDescriptor.error("yaml-tag", "a policy has no YAML tags");

  /** No merge keys. */
  public static final RuleDescriptor MERGE_KEY =
      RuleDescriptor.error("merge-key", "a policy has no merge keys");

  /** A key once in its map. */
  public static final RuleDescriptor DUPLICATE_KEY =
      RuleDescriptor.error("duplicate-key", "a key is given once");

  /** One document in a file. */
  public static final RuleDescriptor SEVERAL_DOCUMENTS =
      RuleDescriptor.error("several-documents", "a file holds one YAML document");

  /** Not beyond the limit of depth. */
  public static final RuleDescriptor NESTED_TOO_DEEPLY =
      RuleDescriptor.error("nested-too-deeply", "maps and lists are nested at most 40 deep");

  /** Only keys that there are; {@code load} lists it among its rules. */
  public static final RuleDescriptor UNKNOWN_FIELD =
      RuleDescriptor.error("unknown-field", "every key is one that the compiler knows");

  /** Anything else that is not YAML. */
  public static final RuleDescriptor YAML_SYNTAX =
      RuleDescriptor.error("yaml-syntax", "a source file is YAML");

  /** All of them. */
  public static final List<RuleDescriptor> ALL =
      List.of(
          NOT_UTF_8,
          BYTE_ORDER_MARK,
          FILE_TOO_LARGE,
          EMPTY_FILE,
          CONTROL_CHARACTER,
          WRONG_SPACE,
          WRONG_INDENTATION,
          NOT_CLOSED,
          MISSING_COLON,
          COLON_IN_TEXT,
          TEXT_STARTS_WITH_SYMBOL,
          TEXT_CUT_BY_COMMENT,
          TEXT_SPLIT_BY_COMMA,
          TEXT_READ_AS_MAP,
          UNKNOWN_ESCAPE,
          ANCHOR_OR_ALIAS,
          YAML_TAG,
          MERGE_KEY,
          DUPLICATE_KEY,
          SEVERAL_DOCUMENTS,
          NESTED_TOO_DEEPLY,
          YAML_SYNTAX);

  private YamlRules() {}
}
