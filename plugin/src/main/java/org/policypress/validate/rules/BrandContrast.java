package org.policypress.validate.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.policypress.brand.Palette;
import org.policypress.brand.Paper;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Brand;
import org.policypress.model.Colour;
import org.policypress.source.Located;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/**
 * The organisation's colour can be read as text on the light pages as it is (WCAG 2.2, 1.4.3). On
 * dark ones it is always made lighter, which nobody has to decide.
 */
public final class BrandContrast implements GroupRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("brand-contrast", "the organisation's colour can be read as text");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Diagnostics sink) {
    Paper paper = context.papers().light();
    context
        .group()
        .base()
        .organisation()
        .brand()
        .map(Brand::colour)
        .filter(colour -> paper.contrast(colour.value()) < Palette.READABLE)
        .ifPresent(colour -> sink.report(faint(colour, paper)));
  }

  private static Diagnostic faint(Located<Colour> colour, Paper paper) {
    Colour ground = paper.worstFor(colour.value());
    Colour used = Palette.light(colour.value(), paper).accent();
    return Diagnostic.of(
            DESCRIPTOR,
            colour.span(),
            ("`%s` has a contrast of %s:1 on `%s`, the ground of the pages that is nearest to it, and"
                    + " text needs 4.5:1; pages use `%s`")
                .formatted(colour.value(), ratio(colour.value().contrast(ground)), ground, used))
        .withHint(
            "write `%s`, or suppress `brand-contrast` at `organisation` with a reason"
                .formatted(used));
  }

  /** Rounded down: what is shown as 4.5 is enough. */
  private static String ratio(double contrast) {
    return BigDecimal.valueOf(contrast).setScale(1, RoundingMode.FLOOR).toPlainString();
  }
}
