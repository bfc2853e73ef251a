using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Interhelpo.Store.Migrations
{
    /// <inheritdoc />
    public partial class SourceRights : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsOpen",
                table: "Statements",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<string>(
                name: "CallNumber",
                table: "Sources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Holder",
                table: "Sources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Licence",
                table: "Sources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Original",
                table: "Sources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Rights",
                table: "Sources",
                type: "TEXT",
                nullable: false,
                defaultValue: "public");

            migrationBuilder.AddColumn<bool>(
                name: "IsOpen",
                table: "SourceContents",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsOpen",
                table: "Passages",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsOpen",
                table: "Matters",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsOpen",
                table: "Events",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsOpen",
                table: "EntityAliases",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsOpen",
                table: "Entities",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsOpen",
                table: "Articles",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.CreateIndex(
                name: "IX_Passages_Closed",
                table: "Passages",
                column: "SourceId",
                filter: "IsOpen = 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Passages_Closed",
                table: "Passages");

            migrationBuilder.DropColumn(
                name: "IsOpen",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "CallNumber",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Holder",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Licence",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Original",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Rights",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "IsOpen",
                table: "SourceContents");

            migrationBuilder.DropColumn(
                name: "IsOpen",
                table: "Passages");

            migrationBuilder.DropColumn(
                name: "IsOpen",
                table: "Matters");

            migrationBuilder.DropColumn(
                name: "IsOpen",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "IsOpen",
                table: "EntityAliases");

            migrationBuilder.DropColumn(
                name: "IsOpen",
                table: "Entities");

            migrationBuilder.DropColumn(
                name: "IsOpen",
                table: "Articles");
        }
    }
}
