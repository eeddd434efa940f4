package org.policypress.website;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.policypress.brand.BrandSheet;
import org.policypress.brand.Logo;
import org.policypress.brand.Papers;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.SitePart;
import org.policypress.model.Brand;
import org.policypress.render.BrandView;
import org.policypress.render.TemplateSource;

/** Colours and logos of organisations in the site: files in their folders, and ways to them. */
final class BrandFiles {
  /** The box that a logo may fill, in pixels: as high as the name and the line below it. */
  private static final int ACROSS = 176;

  private static final int DOWN = 44;

  private final SitePart part;
  private final Papers papers;

  BrandFiles(SitePart part, TemplateSource templates) {
    this.part = part;
    this.papers =
        Papers.of(
            templates.text("assets/tokens.css").orElse(""),
            templates.text("assets/dark.css").orElse(""));
  }

  /** The files of an organisation that has a brand, by path. */
  Map<String, byte[]> files(CheckedPolicy policy) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    brand(policy)
        .ifPresent(
            brand -> {
              String sheet = BrandSheet.of(brand.colour().value(), papers);
              files.put(sheet(policy), sheet.getBytes(StandardCharsets.UTF_8));
            });
    policy.logos().logo().ifPresent(logo -> files.put(light(policy, logo), logo.bytes()));
    policy.logos().dark().ifPresent(logo -> files.put(dark(policy, logo), logo.bytes()));
    return files;
  }

  /** The brand of an organisation as a page sees it. */
  Optional<BrandView> view(String page, CheckedPolicy policy) {
    return brand(policy)
        .map(
            brand ->
                new BrandView(
                    SiteFile.href(page, sheet(policy)),
                    policy.logos().logo().map(logo -> picture(page, light(policy, logo), logo)),
                    policy.logos().dark().map(logo -> picture(page, dark(policy, logo), logo))));
  }

  private static Optional<Brand> brand(CheckedPolicy policy) {
    return policy.group().base().organisation().brand();
  }

  private static BrandView.Picture picture(String page, String path, Logo logo) {
    return new BrandView.Picture(
        SiteFile.href(page, path), logo.shownWidth(ACROSS, DOWN), logo.shownHeight(ACROSS, DOWN));
  }

  private String sheet(CheckedPolicy policy) {
    return folder(policy) + "brand.css";
  }

  private String light(CheckedPolicy policy, Logo logo) {
    return folder(policy) + "logo." + logo.format().ending();
  }

  private String dark(CheckedPolicy policy, Logo logo) {
    return folder(policy) + "logo-dark." + logo.format().ending();
  }

  private String folder(CheckedPolicy policy) {
    return part.root() + policy.group().id() + "/";
  }
}
