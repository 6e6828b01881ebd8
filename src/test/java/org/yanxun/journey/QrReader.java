package org.yanxun.journey;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A phone's camera: reads the QR code that a page shows, from its pixels. */
final class QrReader {

    private static final int LOOKS = 5;
    private static final Map<DecodeHintType, ?> FOUND = Map.of(DecodeHintType.TRY_HARDER, true);
    private static final Map<DecodeHintType, ?> FILLING = Map.of(DecodeHintType.PURE_BARCODE, true);

    private QrReader() {}

    /** Looks again if the code was just changing, as a camera does. */
    static String read(Locator drawing) {
        return IntStream.range(0, LOOKS)
                .mapToObj(look -> seen(drawing))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no QR code could be read off the page"));
    }

    private static Optional<String> seen(Locator drawing) {
        BufferedImage picture = picture(drawing.screenshot());
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return decoded(new HybridBinarizer(source), FOUND)
                .or(() -> decoded(new GlobalHistogramBinarizer(source), FILLING));
    }

    private static Optional<String> decoded(Binarizer light, Map<DecodeHintType, ?> hints) {
        try {
            return Optional.of(
                    new QRCodeReader().decode(new BinaryBitmap(light), hints).getText());
        } catch (NotFoundException | ChecksumException | FormatException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage picture(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
