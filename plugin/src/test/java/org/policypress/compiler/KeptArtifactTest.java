package org.policypress.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policypress.render.AsciidoctorEngine;
import org.policypress.render.EngineRemark;
import org.policypress.render.PdfFault;
import org.policypress.render.PdfQueue;
import org.policypress.render.PrintPdf;

class KeptArtifactTest {
  private static final List<EngineRemark> REMARKS =
      List.of(new EngineRemark(true, 7, "ukendt blok"), new EngineRemark(false, 0, "sært"));

  @Test
  void aPageComesBackAsItWas() {
    AsciidoctorEngine.Converted page = new AsciidoctorEngine.Converted("<p>æ ትግ</p>", REMARKS);
    assertThat(KeptArtifact.page(KeptArtifact.of(page))).isEqualTo(page);
  }

  @Test
  void anAccessiblePdfComesBackWithItsFaults() {
    byte[] bytes = {0, 1, -1, 127};
    List<PdfFault> faults =
        List.of(
            new PdfFault(PdfFault.Kind.OVERFULL, "a line is 9 pt too wide"),
            new PdfFault(PdfFault.Kind.MISSING_GLYPH, "no font draws `ﷺ`"));
    PdfQueue.Made back =
        KeptArtifact.pdf(KeptArtifact.of(new PdfQueue.Made(bytes, faults, 1_000_000)));
    assertThat(back.bytes()).isEqualTo(bytes);
    assertThat(back.faults()).isEqualTo(faults);
    assertThat(back.nanoseconds()).isZero();
  }

  @Test
  void aPrintEditionComesBackWithItsRemarks() {
    byte[] bytes = {37, 80, 68, 70};
    PrintPdf.Printed back =
        KeptArtifact.print(KeptArtifact.of(new PrintPdf.Printed(bytes, REMARKS)));
    assertThat(back.pdf()).isEqualTo(bytes);
    assertThat(back.remarks()).isEqualTo(REMARKS);
  }
}
