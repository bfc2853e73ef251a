using System.Globalization;
using System.Text;
using QRCoder;

namespace Interhelpo.Web.Rendering;

/// <summary>A QR code as one path of SVG, which needs no style of its own: the stylesheet says its colours.</summary>
/// <param name="Size">Modules a side, the blank margin included.</param>
internal sealed record QrCode(int Size, string Path)
{
    public static QrCode Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var row = 0; row < data.ModuleMatrix.Count; row++)
        {
            var modules = data.ModuleMatrix[row];
            for (var column = 0; column < modules.Count; column++)
            {
                if (modules[column]) path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
            }
        }

        return new(data.ModuleMatrix.Count, path.ToString());
    }
}
