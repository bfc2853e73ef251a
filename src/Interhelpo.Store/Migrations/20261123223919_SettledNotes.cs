using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Interhelpo.Store.Migrations
{
    /// <inheritdoc />
    public partial class SettledNotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SettledAt",
                table: "ImportNotes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SettledBy",
                table: "ImportNotes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportNotes_SettledAt",
                table: "ImportNotes",
                column: "SettledAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ImportNotes_SettledAt",
                table: "ImportNotes");

            migrationBuilder.DropColumn(
                name: "SettledAt",
                table: "ImportNotes");

            migrationBuilder.DropColumn(
                name: "SettledBy",
                table: "ImportNotes");
        }
    }
}
