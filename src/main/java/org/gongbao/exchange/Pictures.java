package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.model.Asset;
import org.gongbao.model.AssetReference;
import org.gongbao.model.Branch;
import org.gongbao.model.Field;
import org.gongbao.model.Figure;
import org.gongbao.model.Issue;
import org.gongbao.model.LossReport;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.Node;
import org.gongbao.model.Slot;

/// Finds the pictures a text names and ties its figures to them. A picture that is not there leaves
/// the figure in its place and a line in the loss report.
public final class Pictures {
  private final Imported imported;
  private final Function<String, Optional<byte[]>> finder;
  private final List<Asset> assets = new ArrayList<>();
  private final List<Loss> losses = new ArrayList<>();

  private Pictures(Imported imported, Function<String, Optional<byte[]>> finder) {
    this.imported = imported;
    this.finder = finder;
    this.losses.addAll(imported.losses().losses());
  }

  /// @param finder gives the bytes of a picture by the name the text uses
  public static Result attach(Imported imported, Function<String, Optional<byte[]>> finder) {
    Pictures pictures = new Pictures(imported, finder);
    Issue issue = (Issue) pictures.attached(imported.issue());
    Imported attached =
        new Imported(
            imported.whole(),
            issue,
            imported.provenance(),
            new LossReport(pictures.losses),
            imported.source(),
            imported.decisions());
    return new Result(attached, List.copyOf(pictures.assets));
  }

  private Node attached(Node node) {
    if (node instanceof Figure figure) {
      return figure(figure);
    }
    Node result = node;
    for (Branch branch : node.shape().branches()) {
      List<Node> before = node.children(branch);
      List<Node> after = before.stream().map(this::attached).toList();
      if (!before.equals(after)) {
        result = result.withChildren(branch, after);
      }
    }
    return result;
  }

  /// What the file brought along comes before what lies beside it.
  private Optional<byte[]> found(String name) {
    return Optional.ofNullable(imported.source().pictures().get(name)).or(() -> finder.apply(name));
  }

  private Node figure(Figure figure) {
    String name = figure.asset().name();
    Optional<Asset> asset = found(name).map(bytes -> Asset.of(name, bytes));
    asset.ifPresent(assets::add);
    if (asset.isEmpty()) {
      int line =
          imported.provenance().of(figure.id(), Slot.CAPTION).map(t -> t.firstLine()).orElse(1);
      losses.add(new Loss(LossReport.Kind.PICTURE_MISSING, line, name));
    }
    AssetReference reference = asset.map(Asset::reference).orElse(figure.asset());
    return figure.withField(Field.ASSET, reference);
  }

  /// @param imported with figures tied to the pictures found
  public record Result(Imported imported, List<Asset> assets) {}
}
