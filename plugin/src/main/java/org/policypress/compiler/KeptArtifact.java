package org.policypress.compiler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.policypress.render.AsciidoctorEngine;
import org.policypress.render.EngineRemark;
import org.policypress.render.PdfFault;
import org.policypress.render.PdfQueue;
import org.policypress.render.PrintPdf;

/**
 * What an engine made and what it had to say of it, as the cache keeps it: an artifact that is
 * taken from there warns as on the day when it was made.
 */
final class KeptArtifact {
  private KeptArtifact() {}

  static byte[] of(AsciidoctorEngine.Converted page) {
    return remarked(page.remarks(), page.html().getBytes(StandardCharsets.UTF_8));
  }

  static byte[] of(PrintPdf.Printed print) {
    return remarked(print.remarks(), print.pdf());
  }

  static AsciidoctorEngine.Converted page(byte[] kept) {
    return read(
        kept,
        in -> {
          List<EngineRemark> remarks = remarks(in);
          return new AsciidoctorEngine.Converted(
              new String(in.readAllBytes(), StandardCharsets.UTF_8), remarks);
        });
  }

  static PrintPdf.Printed print(byte[] kept) {
    return read(
        kept,
        in -> {
          List<EngineRemark> remarks = remarks(in);
          return new PrintPdf.Printed(in.readAllBytes(), remarks);
        });
  }

  static byte[] of(PdfQueue.Made pdf) {
    return written(
        out -> {
          out.writeInt(pdf.faults().size());
          for (PdfFault fault : pdf.faults()) {
            out.writeUTF(fault.kind().name());
            out.writeUTF(fault.text());
          }
          out.write(pdf.bytes());
        });
  }

  static PdfQueue.Made pdf(byte[] kept) {
    return read(
        kept,
        in -> {
          List<PdfFault> faults = new ArrayList<>();
          for (int left = in.readInt(); left > 0; left--) {
            faults.add(new PdfFault(PdfFault.Kind.valueOf(in.readUTF()), in.readUTF()));
          }
          return new PdfQueue.Made(in.readAllBytes(), faults, 0);
        });
  }

  private static byte[] remarked(List<EngineRemark> remarks, byte[] bytes) {
    return written(
        out -> {
          out.writeInt(remarks.size());
          for (EngineRemark remark : remarks) {
            out.writeBoolean(remark.refused());
            out.writeInt(remark.line());
            out.writeUTF(remark.message());
          }
          out.write(bytes);
        });
  }

  private static List<EngineRemark> remarks(DataInputStream in) throws IOException {
    List<EngineRemark> remarks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      remarks.add(new EngineRemark(in.readBoolean(), in.readInt(), in.readUTF()));
    }
    return remarks;
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  private static byte[] written(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private static <T> T read(byte[] kept, Reading<T> reading) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept))) {
      return reading.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the cache keeps something else under this key", e);
    }
  }
}
