package org.policypress.model;

import java.util.List;
import org.policypress.source.Located;

/**
 * How people are treated whose identity or address the authorities protect.
 *
 * @param definition what protected identity is
 * @param kinds the kinds of protection that the country knows
 * @param handling what staff do
 * @param never what staff never do
 * @param responsible who must be asked
 * @param stewardship owner, review, law, visibility
 */
public record ProtectedIdentity(
    Passage definition,
    List<Kind> kinds,
    List<Phrase> handling,
    List<Phrase> never,
    Ref<Role> responsible,
    @Inlined Stewardship stewardship) {
  /** Copies the lists. */
  public ProtectedIdentity {
    kinds = List.copyOf(kinds);
    handling = List.copyOf(handling);
    never = List.copyOf(never);
  }

  /** The provisions that it rests on. */
  public List<Ref<Law>> law() {
    return stewardship.law();
  }

  /**
   * A kind of protection.
   *
   * @param id its id
   * @param label its name
   * @param description what it means in daily work
   */
  public record Kind(Located<String> id, Phrase label, Phrase description) implements Entity {}
}
