package org.gongbao.ui.fx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IconsTest {
  @Test
  void everyIconIsInTheFont() {
    for (Icons icon : Icons.values()) {
      assertTrue(icon.icon().getIconCode().getCode() > 0, icon.name());
    }
  }
}
