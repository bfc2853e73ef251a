using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Interhelpo.Store.Mapping;

/// <summary>An enum as the word the API uses for it (<c>listItem</c>), so that rows read well and reordering an enum changes nothing.</summary>
internal sealed class LowerCamel<TEnum>() : ValueConverter<TEnum, string>(
    value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()),
    word => Enum.Parse<TEnum>(word, true))
    where TEnum : struct, Enum;
