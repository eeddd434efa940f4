package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * Where records are kept.
 *
 * @param id its id
 * @param label its name
 * @param kind what kind of place
 * @param allows the sensitivities that may be kept there
 * @param locked whether it is locked
 * @param encrypted whether it is encrypted
 * @param logged whether access is logged
 * @param system the system behind it
 * @param keyHolders who has the keys; restricted, never in a document for the public or parents
 * @param keyPlace where its key lies; restricted
 * @param filePath its path or address on the network; restricted
 * @param description what a reader should know
 * @param stewardship owner, review, law, visibility
 */
public record StoragePlace(
    Located<String> id,
    Phrase label,
    Located<Kind> kind,
    List<Located<DataCategory.Sensitivity>> allows,
    Optional<Located<Boolean>> locked,
    Optional<Located<Boolean>> encrypted,
    Optional<Located<Boolean>> logged,
    Optional<Ref<SchoolSystem>> system,
    @StaffOnly List<Ref<Role>> keyHolders,
    @StaffOnly Optional<Phrase> keyPlace,
    @StaffOnly Optional<Located<String>> filePath,
    Optional<Passage> description,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Kinds of places. */
  public enum Kind {
    /** A business system. */
    SYSTEM,
    /** A file server. */
    SERVER,
    /** A contracted cloud service. */
    CLOUD,
    /** A local disk. */
    LOCAL,
    /** Removable media. */
    REMOVABLE,
    /** A mailbox. */
    MAIL,
    /** Paper in an office. */
    PAPER,
    /** The school's own archive. */
    ARCHIVE,
    /** The state's archives. */
    STATE_ARCHIVE
  }

  /** Copies the lists. */
  public StoragePlace {
    allows = List.copyOf(allows);
    keyHolders = List.copyOf(keyHolders);
  }
}
